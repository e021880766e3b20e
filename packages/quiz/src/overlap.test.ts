import type { When } from "@communique/domain";
import { expect, test } from "vitest";
import { overlap } from "./overlap.ts";

const inferred = "nothing";
const talks: When = { precision: "days", from: "2000-10-23", until: "2000-10-24", inferred };

test.each<readonly [string, When, boolean]>([
  ["the day after", { precision: "day", on: "2000-10-25", inferred }, false],
  ["its last day", { precision: "day", on: "2000-10-24", inferred }, true],
  ["the month around it", { precision: "month", in: "2000-10", inferred }, true],
  ["the month after", { precision: "month", in: "2000-11", inferred }, false],
  ["the year around it", { precision: "year", in: "2000", inferred }, true],
  ["another year", { precision: "year", in: "1956", inferred }, false],
  ["the decade around it", { precision: "decade", in: "2000s", inferred }, true],
  ["another decade", { precision: "decade", in: "1960s", inferred }, false],
  ["a time no later than its first day", { precision: "by", until: "2000-10-23", inferred }, true],
  ["a time before it", { precision: "by", until: "2000-10-22", inferred }, false],
  ["a vague time", { precision: "vague", words: "some day", inferred }, true],
  ["a vague time after it", { precision: "vague", words: "later", notBefore: "2000-11-01", inferred }, false],
])("two days in October and %s", (_, other, expected) => {
  expect(overlap(talks, other)).toBe(expected);
  expect(overlap(other, talks)).toBe(expected);
});
