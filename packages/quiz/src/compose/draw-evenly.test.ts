import { articleFacts } from "@communique/domain/facts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bankFrom } from "../bank.ts";
import { inventedQuestion } from "../invented-bank.ts";
import { bankOf } from "./bank.ts";
import { composeQuiz } from "./compose-quiz.ts";
import { drawEvenly } from "./draw-evenly.ts";
import { areFairTogether } from "./fair-together.ts";
import { readBank } from "./read-bank.ts";

const bank = bankFrom(articleFacts);
const any = { seed: "tea", length: 12, topics: [], kinds: [] } as const;
const anySeed = { numRuns: 20 };

test("as many are drawn of each kind as of any other", () => {
  const kinds = ["single choice", "true or false", "who says so"] as const;
  const drawn = drawEvenly(bank, { ...any, kinds }, "kinds");
  expect(drawn.map(({ kind }) => kind)).toEqual(kinds.flatMap((kind) => [kind, kind, kind, kind]));
});

test("each topic that is wished for has its share, and what cannot be shared out goes to one of them", () => {
  const topics = ["talks", "islands"] as const;
  const questions = Array.from({ length: 20 }, (_, index) =>
    inventedQuestion({ statement: `claim:${index}`, topic: topics[index % 2] ?? "talks" }),
  );
  const drawn = drawEvenly(bankOf(questions, []), { ...any, length: 7, topics }, "topics");
  const counts = topics.map((topic) => drawn.filter((question) => question.topics[0] === topic).length);
  expect(counts.toSorted()).toEqual([3, 4]);
});

test("what one topic lacks, the others make up for", () => {
  const questions = Array.from({ length: 9 }, (_, index) =>
    inventedQuestion({ statement: `claim:${index}`, topic: index === 0 ? "islands" : "talks" }),
  );
  const drawn = drawEvenly(bankOf(questions, []), { ...any, length: 6, topics: ["talks", "islands"] }, "topics");
  expect(drawn).toHaveLength(6);
  expect(drawn.filter(({ topics }) => topics[0] === "islands")).toHaveLength(1);
});

test("whatever is drawn, evenly or not, is fair beside what is there and beside each other", () => {
  const isFair = (one: Parameters<typeof areFairTogether>[1], other: typeof one) =>
    areFairTogether(readBank(bank), one, other);
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const beside = composeQuiz(bank, { ...any, seed: `${seed} before`, length: 8 }).questions;
      for (const drawn of [
        drawEvenly(bank, { ...any, seed, beside }, "topics"),
        drawEvenly(bank, { ...any, seed, beside }, "kinds"),
        composeQuiz(bank, { ...any, seed, beside }).questions,
      ]) {
        expect(drawn.length).toBeGreaterThan(0);
        for (const [place, question] of drawn.entries()) {
          expect([...beside, ...drawn.slice(0, place)].every((other) => isFair(question, other))).toBe(true);
        }
      }
    }),
    anySeed,
  );
});

test("the same seed draws the same, and another seed something else", () => {
  const draw = (seed: string) => JSON.stringify(drawEvenly(bank, { ...any, seed }, "topics"));
  expect(draw("tea")).toBe(draw("tea"));
  expect(draw("tea")).not.toBe(draw("coffee"));
});
