import { expect, test } from "vitest";
import { arcadiaIsWilling } from "../invented-facts.ts";
import { contentAgainst, contentsAgainst } from "./content-against.ts";

const fact = {
  content: "Arcadia will lift the toll in May",
  contrasts: [
    { words: "lift", against: ["keep", "$& raise"] },
    { words: "in May", against: ["in June"] },
  ],
} as const;

test("other words stand where the fact's own stood, as they are", () => {
  expect(contentsAgainst(fact)).toEqual([
    "Arcadia will keep the toll in May",
    "Arcadia will $& raise the toll in May",
    "Arcadia will lift the toll in June",
  ]);
});

test.each([
  { contrast: 2, against: 0 },
  { contrast: 1, against: 1 },
  { contrast: 0, against: -1 },
])("there are no other words at %o", (which) => {
  expect(contentAgainst(fact, which)).toBeUndefined();
});

test("a quotation is kept", () => {
  expect(contentAgainst(arcadiaIsWilling, { contrast: 0, against: 1 })).toBe(
    "Arcadia is “quite willing” to raise the toll",
  );
});
