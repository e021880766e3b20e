import type { Family } from "../mutation.ts";
import { proseOf } from "../texts.ts";
import { withoutQuotations } from "../words.ts";

/** Words stand in quotation marks that no source quotes. */
export const quotationInvented: Family = {
  name: "quotation invented",
  mutationsOf: (question, known) => {
    const quoted = known.wordsBehind(question);
    return proseOf(question).flatMap(({ at, text }) => {
      const [word] = withoutQuotations(text).match(/(?<= )\p{Ll}{6,}(?= )/u) ?? [];
      if (word === undefined || quoted.includes(`“${word}”`) || quoted.includes(`"quote":"${word}"`)) return [];
      return [{ changes: [{ at, to: text.replace(` ${word} `, ` “${word}” `) }], wrong: `no source quotes “${word}”` }];
    });
  },
};
