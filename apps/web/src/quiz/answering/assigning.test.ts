import { expect, test } from "vitest";
import { assigned, nextOpen, unassigned } from "./assigning.ts";

const before = new Map([
  ["a", "1"],
  ["b", "2"],
]);

test("a right that belongs to another left is taken from it", () => {
  expect([...assigned(before, ["c", "1"], true)]).toEqual([
    ["b", "2"],
    ["c", "1"],
  ]);
});

test("a group takes any number of items", () => {
  expect(assigned(before, ["c", "1"], false).size).toBe(3);
});

test("what is put elsewhere leaves its place", () => {
  expect(assigned(before, ["a", "3"], true).get("a")).toBe("3");
  expect(unassigned(before, "a").has("a")).toBe(false);
});

test("the next open thing comes after this one, or else from the start", () => {
  const things = ["a", "b", "c", "d"];
  expect(nextOpen(things, "b", before)).toBe("c");
  expect(nextOpen(things, "d", before)).toBe("c");
  expect(nextOpen(["a", "b"], null, before)).toBeNull();
});
