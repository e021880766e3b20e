import type { Contrast } from "@communique/domain";
import { capitalised } from "../wording/capitalised.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { asSingleChoice } from "./facet.ts";
import { isOneOfMany, placeAgainst } from "./one-of-many.ts";
import { type Recipe, right, saying, wrong } from "./recipe.ts";

/**
 * Which words complete a statement? It knows words that would make it false in their place, and contradicts them.
 *
 * Names, numbers and dates stand beside several others. Other words stand beside one that is against them: beside two, which
 * would be alike, the right one would be the odd one out.
 */
export const wordsOfStatement: Recipe = {
  name: "words of a statement",
  kinds: ["single choice"],
  drafts: (witness) =>
    witness.tells("claim", "position").flatMap((statement) => {
      const { fact } = statement;
      const source = witness.about === "article" ? "the article" : "the sources";
      return fact.contrasts.flatMap((contrasted, contrast) => {
        const { words } = contrasted;
        const others = offered(contrasted);
        const make = [words, ...others].every(isOneWord) ? "word makes" : "words make";
        return asSingleChoice(
          wordsOfStatement.name,
          witness,
          {
            statement,
            asks: { relation: "words", statement: statement.id, contrast },
            stem: `Which ${make} the sentence agree with ${source}? ${fact.says.replace(words, "____")}`,
            key: {
              text: words,
              value: { words },
              expected: null,
              because: right(statement),
              feedback: `${capitalised(saying(witness))} so. ${fact.says}`,
            },
            tiers: [
              others.map((other) => ({
                text: other,
                value: { words: other },
                expected: null,
                because: wrong("contradiction", statement),
                feedback: `That would contradict ${source}. ${fact.says}`,
              })),
            ],
            explanation: fact.says,
            reveals: eventsToldBy(statement, witness),
          },
          1,
        );
      });
    }),
};

/** Those that stand beside the words. */
function offered(contrast: Contrast): readonly string[] {
  if (isOneOfMany(contrast)) return contrast.against;
  return [contrast.against[placeAgainst(contrast)] ?? contrast.against[0]];
}

function isOneWord(words: string): boolean {
  return !/\s/u.test(words);
}
