import type { NonEmpty } from "@communique/domain";
import { textHash } from "../content-hash.ts";
import { capitalised } from "../wording/capitalised.ts";
import { eventsToldBy } from "./events-told-by.ts";
import { asSingleChoice } from "./facet.ts";
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
      return fact.contrasts.flatMap(({ words, against }, contrast) => {
        const others = offered(words, against);
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

/** Those that stand beside the words: which one, where there is one, follows from the words alone. */
function offered(words: string, against: NonEmpty<string>): readonly string[] {
  if ([words, ...against].every((one) => isOneOfMany.test(one))) return against;
  const index = Number.parseInt(textHash([words, ...against].join("\n")).slice(0, 8), 16) % against.length;
  return [against[index] ?? against[0]];
}

function isOneWord(words: string): boolean {
  return !/\s/u.test(words);
}

const isOneOfMany = /\p{Lu}|\d|\b(?:one|two|three|four|five|six|first|second|third)\b/u;
