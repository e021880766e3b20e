import { boundsOf, type When } from "@communique/domain";
import { expect, test } from "vitest";
import { precisionOf } from "./time-words.ts";

const cases: readonly (readonly [When, string])[] = [
  [{ precision: "day", on: "1901-05-01", inferred: "nothing" }, "to the day"],
  [{ precision: "day", on: "1901-05-01", inferred: "year" }, "to the day; the year is inferred"],
  [
    { precision: "within", from: "1901-05-01", until: "1901-05-09", inferred: "date" },
    "some time within these days; the date is inferred",
  ],
  [{ precision: "by", until: "1901-12-31", inferred: "nothing" }, "no day is given, only the last one possible"],
  [{ precision: "vague", words: "long ago", inferred: "nothing" }, "told in words alone"],
  [
    { precision: "vague", words: "in spring", notAfter: "1901-05-09", inferred: "nothing" },
    "told in words: not after 9 May 1901",
  ],
];

test.each(cases)("%o is known: %s", (when, words) => {
  expect(precisionOf(when, boundsOf(when))).toBe(words);
});
