import { expect, test } from "vitest";
import { dateAt, dateInWords, type Line, markOf, marksOn } from "./line-dates.ts";

const lines: readonly (readonly [Line, number, string, string])[] = [
  [{ from: 1999, until: 2002, unit: "day" }, 1461, "1999-01-01", "2002-12-31"],
  [{ from: 1998, until: 2002, unit: "month" }, 60, "1998-01", "2002-12"],
  [{ from: 1944, until: 1984, unit: "year" }, 41, "1944", "1984"],
  [{ from: 1910, until: 2009, unit: "decade" }, 10, "1910s", "2000s"],
];

test.each(lines)("the line %o has %i marks, from %s to %s", (line, marks, first, last) => {
  expect(marksOn(line)).toBe(marks);
  expect(dateAt(line, 0)).toBe(first);
  expect(dateAt(line, marks - 1)).toBe(last);
});

test.each(lines)("each mark on the line %o is found again by its date", (line, marks) => {
  const all = Array.from({ length: marks }, (_, mark) => mark);
  expect(all.map((mark) => markOf(line, dateAt(line, mark)))).toEqual(all);
});

test.each(["1943", "1985", "1956-10", "195", "", "-", "nineteen"])("“%s” is no year of the line", (date) => {
  expect(markOf({ from: 1944, until: 1984, unit: "year" }, date)).toBeNull();
});

test.each(["2000-02-30", "2000-02", "2000"])("“%s” is no day of the line", (date) => {
  expect(markOf({ from: 1999, until: 2002, unit: "day" }, date)).toBeNull();
});

test.each([
  ["2000-10-23", "day", "23 October 2000"],
  ["2000-10", "month", "October 2000"],
  ["1956", "year", "1956"],
  ["1960s", "decade", "the 1960s"],
] as const)("%s is, in words, as a %s: %s", (date, unit, words) => {
  expect(dateInWords(date, unit)).toBe(words);
});
