import type { Draft } from "../pose.ts";
import { sentenceOfTerm } from "../wording/statement.ts";
import { wordsExpected } from "./expected.ts";
import { asked } from "./facet.ts";
import { asking, type Recipe, reasonFor, right } from "./recipe.ts";

/** What does an abbreviation stand for, and which one stands for it? It is typed: no fact refutes other words. */
export const termMeaning: Recipe = {
  name: "term meaning",
  kinds: ["type the answer", "fill the gap"],
  drafts: (witness) =>
    witness.tells("term").flatMap((statement) => {
      const { id, name, standsFor } = statement.fact;
      const explanation = sentenceOfTerm(statement.fact);
      const gap: Draft = {
        ...asking(witness, "easy", statement),
        kind: "fill the gap",
        recipe: termMeaning.name,
        asks: { relation: "left out", statement: statement.id },
        stem: "Which abbreviation belongs in the gap?",
        sentence: { before: "", after: explanation.slice(name.length) },
        key: {
          text: name,
          value: { words: name },
          expected: wordsExpected([name]),
          because: right(statement),
          feedback: reasonFor(statement, witness),
        },
        foils: [],
        explanation,
        reveals: [],
      };
      const typed = asked(termMeaning.name, witness, {
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
        explanation,
        reveals: [],
      });
      return [...typed, gap];
    }),
};
