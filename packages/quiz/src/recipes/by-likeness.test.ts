import { expect, test } from "vitest";
import { byLikeness } from "./by-likeness.ts";

const names = ["Kono", "Sato", "Kato", "Ivanov", "Ivashov", "Berg"];

test.each([
  ["Sato", ["Sato", "Kato"]],
  ["Ivashov", ["Ivashov", "Ivanov"]],
])("most alike to %s are those that share the most of its letters", (name, alike) => {
  expect(byLikeness(names, 2)(name)).toEqual(alike);
});

test("where there are no more names than that, all are", () => {
  expect(byLikeness(names, 6)("Sato")).toEqual(names);
});
