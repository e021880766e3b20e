import { expect, test } from "vitest";
import { gazette, harbourTalks, talksWereHeld } from "../invented-facts.ts";
import { citationsOfNothing } from "./citations.ts";

test.each([
  { paragraph: 3, sentence: 1 },
  { paragraph: 0, sentence: 1 },
  { paragraph: 1, sentence: 3 },
  { paragraph: 1, sentence: 0 },
  { paragraph: 1, sentence: 1.5 },
])("a citation of $paragraph.$sentence, which is not there, is found", ({ paragraph, sentence }) => {
  const fact = { ...talksWereHeld, cites: [{ source: gazette, paragraph, sentence }] } as const;
  expect(citationsOfNothing([fact])).toEqual([
    `claim:talks-were-held: Gazette 1/1 has no sentence ${paragraph}.${sentence}; correct the citation`,
  ]);
});

test("a citation of nothing in an aspect is found", () => {
  const where = { ...harbourTalks.when, cites: [{ source: gazette, paragraph: 9, sentence: 1 }] } as const;
  expect(citationsOfNothing([{ ...harbourTalks, when: where }])).toHaveLength(1);
});
