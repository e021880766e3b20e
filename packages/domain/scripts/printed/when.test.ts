import { expect, test } from "vitest";
import type { When } from "../../src/model/when.ts";
import { exactnessOf } from "./when.ts";

const inferred = "nothing";

test.each<[When, string]>([
  [{ precision: "day", on: "1901-05-01", inferred }, "to the day; nothing inferred"],
  [
    { precision: "day", on: "1855-02-07", oldStyle: "1855-01-26", inferred },
    "to the day; nothing inferred; 26 January 1855 in the Julian calendar",
  ],
  [
    { precision: "days", from: "1901-04-30", until: "1901-05-02", inferred: "year" },
    "every day of the range; the year is inferred",
  ],
  [
    { precision: "within", from: "1901-05-01", until: "1901-05-02", inferred: "date" },
    "at some moment in the range; the date is inferred",
  ],
  [{ precision: "month", in: "1901-05", inferred }, "to the month; nothing inferred"],
  [{ precision: "year", in: "1901", inferred }, "to the year; nothing inferred"],
  [{ precision: "decade", in: "1900s", inferred }, "to the decade; nothing inferred"],
  [{ precision: "by", until: "1901-12-31", inferred }, "no later than its day; nothing inferred"],
  [
    { precision: "vague", words: "years before", notBefore: "1890-01-01", notAfter: "1899-12-31", inferred: "date" },
    "in words; the date is inferred; not before 1 January 1890; not after 31 December 1899",
  ],
])("%o is %s", (when, exactness) => {
  expect(exactnessOf(when)).toBe(exactness);
});
