import { expect, test } from "vitest";
import { arcadiaIsWilling, talksWentWell, talksWereHeld } from "../invented-facts.ts";
import type { Contrast } from "../model/fact.ts";
import { contrastsAmiss, contrastsTold } from "./contrasts.ts";

const good = [arcadiaIsWilling, talksWentWell, talksWereHeld];

test.each([contrastsAmiss, contrastsTold])("%o finds nothing amiss in good facts", (rule) => {
  expect(rule(good)).toEqual([]);
});

function problemsOf(...contrasts: readonly Contrast[]): readonly string[] {
  return contrastsAmiss([{ ...talksWentWell, says: "The Harbour talks went well, it seemed.", contrasts }]);
}

test.each<[string, Contrast, string]>([
  ["words that are not there", { words: "badly", against: ["finely"] }, "once in the content"],
  ["words that says has not", { words: "the Harbour", against: ["the Shore"] }, "once in says"],
  ["a part of a word", { words: "arbour", against: ["eathen"] }, "once in the content"],
  ["a letter that stands in words besides", { words: "l", against: ["m"] }, "once in the content"],
  ["a quotation", { words: "well", against: ["“well”"] }, "has a quotation mark"],
  ["words against themselves", { words: "well", against: ["Well"] }, "stands against itself"],
  ["words against their whole", { words: "well", against: ["quite well"] }, "is part or whole of “quite well”"],
  ["words against their part", { words: "went well", against: ["well"] }, "is part or whole of “well”"],
  ["a much longer text", { words: "well", against: ["from bad to worse"] }, "by its length"],
  ["a much shorter text", { words: "Harbour talks went well", against: ["rain fell"] }, "by its length"],
])("%s cannot stand in a contrast", (_what, contrast, problem) => {
  expect(problemsOf(contrast)).toContainEqual(expect.stringContaining(problem));
});

test.each<readonly Contrast[]>([
  [{ words: "well", against: ["badly", "slowly", "badly"] }],
  [
    { words: "well", against: ["badly"] },
    { words: "went well", against: ["went badly"] },
  ],
])("the same content is not made twice", (...contrasts) => {
  expect(problemsOf(...contrasts)).toEqual(["claim:talks-went-well: “the Harbour talks went badly” is made twice"]);
});

test("what another fact tells cannot stand against anything", () => {
  const slow = { ...talksWentWell, contrasts: [{ words: "well", against: ["slowly", "badly"] }] } as const;
  const told = { ...talksWereHeld, content: "the Harbour talks went Slowly" };
  const said = { ...talksWereHeld, says: "The Harbour talks went badly." };
  expect(contrastsTold([slow, told])).toEqual([
    "claim:talks-went-well: claim:talks-were-held tells that “the Harbour talks went slowly”; it cannot stand against it",
  ]);
  expect(contrastsTold([slow, said])).toHaveLength(1);
});
