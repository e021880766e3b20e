import { expect, test } from "vitest";
import { catchTable, type Outcome } from "./catch-table.ts";

const outcomes: readonly Outcome[] = [
  { family: "key swapped", kind: "single choice", caught: true },
  { family: "key swapped", kind: "single choice", caught: true },
  { family: "key swapped", kind: "fill the gap", caught: false },
  { family: "pair crossed", kind: "single choice", caught: false },
  { family: "pair crossed", kind: "single choice", caught: true },
];

test("the table counts what was caught by family and kind, and tells what was missed", () => {
  expect(catchTable(outcomes).split("\n")).toEqual([
    "                   1       2     all",
    "key swapped        2  0 of 1  2 of 3",
    "pair crossed  1 of 2       –  1 of 2",
    "all           3 of 4  0 of 1  3 of 5",
    "1 single choice, 2 fill the gap",
  ]);
});
