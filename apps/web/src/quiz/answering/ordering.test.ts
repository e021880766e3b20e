import { expect, test } from "vitest";
import { moved } from "./ordering.ts";

test.each([
  ["a", 1, "bac"],
  ["c", -1, "acb"],
  ["a", 9, "bca"],
  ["a", -1, "abc"],
  ["z", 1, "abc"],
])("%s moved by %i makes %s", (item, by, order) => {
  expect(moved(["a", "b", "c"], item, by).join("")).toBe(order);
});
