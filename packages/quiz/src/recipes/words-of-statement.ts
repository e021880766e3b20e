import { eventsToldBy } from "./events-told-by.ts";
import { asSingleChoice } from "./facet.ts";
import { type Recipe, reasonFor, right, wrong } from "./recipe.ts";

/** Which words complete a statement? It knows words that would make it false in their place, and contradicts them. */
export const wordsOfStatement: Recipe = {
  name: "words of a statement",
  drafts: (witness) =>
    witness.tells("claim", "position").flatMap((statement) => {
      const { fact } = statement;
      const source = witness.about === "article" ? "the article" : "the sources";
      return fact.contrasts.flatMap(({ words, against }, contrast) =>
        asSingleChoice(wordsOfStatement.name, witness, {
          statement,
          asks: { relation: "words", statement: statement.id, contrast },
          stem: `Which words make the sentence agree with ${source}? ${fact.says.replace(words, "____")}`,
          key: {
            text: words,
            value: { words },
            expected: null,
            because: right(statement),
            feedback: reasonFor(statement, witness),
          },
          tiers: [
            against.map((others) => ({
              text: others,
              value: { words: others },
              expected: null,
              because: wrong("contradiction", statement),
              feedback: `That would contradict it: ${fact.says}`,
            })),
          ],
          explanation: fact.says,
          reveals: eventsToldBy(statement, witness),
        }),
      );
    }),
};
