import { wordsExpected } from "./expected.ts";
import { asked } from "./facet.ts";
import { type Recipe, reasonFor, right } from "./recipe.ts";

/** What does an abbreviation stand for? It is typed: no fact refutes other words. */
export const termMeaning: Recipe = {
  name: "term meaning",
  drafts: (witness) =>
    witness.tells("term").flatMap((statement) => {
      const { id, name, standsFor } = statement.fact;
      return asked(termMeaning.name, witness, {
        statement,
        asks: { relation: "meaning", term: id },
        stem: `What does ${name} stand for?`,
        key: {
          text: standsFor,
          value: { words: standsFor },
          expected: wordsExpected([standsFor]),
          because: right(statement),
          feedback: reasonFor(statement, witness),
        },
        tiers: [],
        explanation: `${name} stands for ${standsFor}.`,
        reveals: [],
      });
    }),
};
