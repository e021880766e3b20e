import type { Family } from "../mutation.ts";
import { proseOf } from "../texts.ts";

/** Who visits and who is visited change places in a sentence. */
export const personsCrossed: Family = {
  name: "visitor and host crossed",
  mutationsOf: (question, known) =>
    known.restsOn(question).flatMap((statement) => {
      const { fact } = statement;
      if (fact.kind !== "event" || fact.form !== "visit" || statement.id !== question.asked[0]) return [];
      const [visitor, host] = fact.between?.is ?? [];
      if (!visitor || !host) return [];
      return proseOf(question).flatMap(({ at, text }) => {
        if (!/\b(?:visit|visited|go)\b/.test(text)) return [];
        if (text.split(visitor.name).length !== 2 || text.split(host.name).length !== 2) return [];
        const to = text.replace(visitor.name, "\0").replace(host.name, visitor.name).replace("\0", host.name);
        return [{ changes: [{ at, to }], wrong: `it is ${visitor.name} who visits ${host.name}` }];
      });
    }),
};
