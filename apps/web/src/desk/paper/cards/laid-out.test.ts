import { expect, test } from "vitest";
import type { Fit } from "./fit.ts";
import { behind, laidOut } from "./laid-out.ts";

const one: Fit = { cells: 1, isBrief: false, front: 12, back: 10 };
const two: Fit = { ...one, cells: 2 };

/** Each sheet as rows of the numbers of the cards in them. */
const sheets = (fits: readonly (Fit | null)[]) =>
  laidOut(fits).map((cards) => {
    const rows = Map.groupBy(cards, ({ row }) => row);
    return [...rows.values()].map((row) => row.toSorted((a, b) => a.column - b.column).map(({ item }) => item));
  });

test.each<[string, readonly (Fit | null)[], readonly (readonly (readonly number[])[])[]]>([
  ["nothing", [], []],
  [
    "nine cards",
    Array.from({ length: 9 }, () => one),
    [
      [
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
      ],
      [[8]],
    ],
  ],
  ["a wide card between", [one, two, one, one], [[[0, 2], [1], [3]]]],
  ["one that fits no card", [one, null, one], [[[0, 2]]]],
  ["a gap at the end of a sheet", [two, two, two, one, two, one], [[[0], [1], [2], [3, 5]], [[4]]]],
])("%s: on sheets in rows of two", (_, fits, expected) => {
  expect(sheets(fits)).toEqual(expected);
});

test.each(["long", "short"] as const)("turned over the %s edge, every back lies behind its front", (turn) => {
  const front = { row: 1, column: 0, cells: 1 } as const;
  const wide = { row: 0, column: 0, cells: 2 } as const;
  const there = {
    long: [{ ...front, column: 1 }, wide],
    short: [
      { ...front, row: 2 },
      { ...wide, row: 3 },
    ],
  };
  expect([front, wide].map((card) => behind(card, turn))).toEqual(there[turn]);
  for (const card of [front, wide]) expect(behind(behind(card, turn), turn)).toEqual(card);
});
