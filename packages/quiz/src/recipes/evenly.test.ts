import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evenly } from "./evenly.ts";
import type { Candidate } from "./recipe.ts";
import { type right, wrong } from "./recipe.ts";

function candidate(text: string): Candidate<string> {
  return { text, value: text, because: wrong("functional", statement), feedback: "No." };
}

const statement = { id: "claim:x" } as Parameters<typeof right>[0];
const answers = ["the writer", "the Herald", "Arcadia", "Alder", "Birch", "Cedar"];

test("an answer that is right more often is offered wrongly more often", () => {
  const often = ["the writer", "the Herald"];
  const keys = [...often, ...often, ...often, "Arcadia", "Alder", "Birch"];
  const choices = keys.map((key) => ({
    key: candidate(key),
    others: answers.filter((other) => other !== key).map(candidate),
  }));
  const offered = evenly(choices).flatMap((beside) => beside.map(({ text }) => text));
  const times = (answer: string) => offered.filter((other) => other === answer).length;
  expect(times("the Herald")).toBeGreaterThan(times("Arcadia"));
  // Never right, so it stands only where no other is left.
  expect(times("Cedar")).toBe(0);
});

test("nothing stands beside itself or twice, and whatever may stand there is no more than three", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...answers), { maxLength: 20 }), (keys) => {
      const choices = keys.map((key) => ({
        key: candidate(key),
        others: [...answers, ...answers].filter((other) => other !== key).map(candidate),
      }));
      for (const [index, beside] of evenly(choices).entries()) {
        const texts = beside.map(({ text }) => text);
        expect(new Set(texts).size).toBe(3);
        expect(texts).not.toContain(keys[index]);
      }
    }),
  );
});
