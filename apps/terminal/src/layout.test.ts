import { expect, test } from "vitest";
import { hanging, linesOf, widthOf } from "./layout.ts";

test("a paragraph is broken between words, and keeps its margin", () => {
  expect(linesOf({ text: "The tea of Norland is cold.", mark: "  " }, 16)).toEqual([
    "  The tea of",
    "  Norland is",
    "  cold.",
  ]);
});

test("a word longer than the line is broken", () => {
  expect(linesOf({ text: "abcdefghijklmno" }, 10)).toEqual(["abcdefghij", "klmno"]);
});

test("a command is never broken", () => {
  expect(linesOf({ look: "command", text: "make much more tea" }, 10)).toEqual(["make much more tea"]);
});

test("without a width a paragraph is one line", () => {
  const text = "tea ".repeat(200).trim();
  expect(linesOf({ text }, Number.POSITIVE_INFINITY)).toEqual([text]);
});

test("a text hangs from its mark", () => {
  expect(hanging("> a  ", "tea with milk", 15)).toEqual(["> a  tea with", "     milk"]);
});

test.each([
  [undefined, 80],
  [0, 80],
  [40, 40],
  [200, 80],
])("text in a terminal of %s columns is set %i wide", (columns, width) => {
  expect(widthOf(columns)).toBe(width);
});
