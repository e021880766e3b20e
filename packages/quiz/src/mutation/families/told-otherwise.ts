import type { Family } from "../mutation.ts";
import { textsOf } from "../texts.ts";
import { hasWords, withWords } from "../words.ts";

/** A statement is told with words that stand against its own. */
export const toldOtherwise: Family = {
  name: "statement told otherwise",
  mutationsOf: (question, known) =>
    known.restsOn(question).flatMap((statement) => {
      if (statement.relation !== "claim" && statement.relation !== "position") return [];
      const { id, says, content, contrasts } = statement.fact;
      return textsOf(question).flatMap(({ at, text }) => {
        const told = [says, content].find((one) => text.includes(one));
        if (told === undefined) return [];
        return contrasts.flatMap(({ words, against }) =>
          against.flatMap((other) => {
            const otherwise = hasWords(told, words) ? withWords(told, words, other) : undefined;
            if (otherwise === undefined) return [];
            const to = text.replace(told, () => otherwise);
            return [{ changes: [{ at, to }], wrong: `${id} has “${words}”, not “${other}”` }];
          }),
        );
      });
    }),
};
