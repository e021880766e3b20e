import { expect, test } from "vitest";
import { type Fit, fitBy, leastSize, typeSizes } from "./fit.ts";

/** Room as there would be for so many signs: twice as much on two cells, and the less the larger the type. */
const roomFor = (front: number, back: number) =>
  fitBy((side, cells, size) => (side === "front" ? front : back) * size * size <= cells * 10_000);

test.each<[number, number, Fit | null]>([
  [10, 20, { cells: 1, front: 12, back: 12 }],
  [10, 100, { cells: 1, front: 12, back: 10 }],
  [156, 10, { cells: 1, front: 8, back: 12 }],
  [157, 10, { cells: 2, front: 11, back: 12 }],
  [10, 312, { cells: 2, front: 12, back: 8 }],
  [10, 313, null],
])("a card with %i signs before and %i behind fits by %j", (front, back, fit) => {
  expect(roomFor(front, back)).toEqual(fit);
});

test("the least size is the last to be tried", () => {
  expect(typeSizes.at(-1)).toBe(leastSize);
  expect(typeSizes.toSorted((a, b) => b - a)).toEqual(typeSizes);
});
