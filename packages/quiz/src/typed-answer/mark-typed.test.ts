import { expect, test } from "vitest";
import type { LineUnit } from "../kinds/line-units.ts";
import { markTyped } from "./mark-typed.ts";

test.each<[string, LineUnit, string]>([
  ["2000-10-23", "day", "2000-10-23"],
  ["23 October 2000", "day", "2000-10-23"],
  ["Oct. 23, 2000", "day", "2000-10-23"],
  ["23.10.2000", "day", "2000-10-23"],
  ["September 2000", "month", "2000-09"],
  ["2000-09", "month", "2000-09"],
  ["16 October 2000", "month", "2000-10"],
  ["1956", "year", "1956"],
  ["10/11/2000", "year", "2000"],
  ["1960s", "decade", "1960s"],
  ["the 1960s", "decade", "1960s"],
  ["1965", "decade", "1960s"],
])("“%s” marks a %s", (typed, unit, mark) => {
  expect(markTyped(typed, unit)).toBe(mark);
});

test.each<[string, LineUnit]>([
  ["", "day"],
  ["tea", "day"],
  ["23 October", "day"],
  ["October 2000", "day"],
  ["23–24 October 2000", "day"],
  ["10/11/2000", "day"],
  ["30 February 2000", "day"],
  ["before 2001", "year"],
  ["1960s", "year"],
])("“%s” marks no %s", (typed, unit) => {
  expect(markTyped(typed, unit)).toBeNull();
});

test("what is longer than any date marks nothing", () => {
  expect(markTyped("9".repeat(10_000), "year")).toBeNull();
});
