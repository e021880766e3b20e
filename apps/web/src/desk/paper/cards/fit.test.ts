import { expect, test } from "vitest";
import { type Fit, fitBy, leastSize, typeSizes } from "./fit.ts";

/** Room as there would be for so many signs: twice as much on two cells, and the less the larger the type. */
const roomFor = (front: number, back: number, brief: number) =>
  fitBy(({ side, cells, size, isBrief }) => {
    const signs = side === "front" ? front : isBrief ? brief : back;
    return signs * size * size <= cells * 10_000;
  });

test.each<[number, number, number, Fit | null]>([
  [10, 20, 10, { cells: 1, isBrief: false, front: 12, back: 12 }],
  [10, 100, 10, { cells: 1, isBrief: false, front: 12, back: 10 }],
  [156, 10, 10, { cells: 1, isBrief: false, front: 8, back: 12 }],
  [157, 10, 10, { cells: 2, isBrief: false, front: 11, back: 12 }],
  [10, 312, 10, { cells: 2, isBrief: false, front: 12, back: 8 }],
  [10, 313, 200, { cells: 2, isBrief: true, front: 12, back: 10 }],
  [10, 313, 313, null],
])("a card with %i signs before and %i behind, in brief %i, fits by %j", (front, back, brief, fit) => {
  expect(roomFor(front, back, brief)).toEqual(fit);
});

test("the least size is the last to be tried", () => {
  expect(typeSizes.at(-1)).toBe(leastSize);
  expect(typeSizes.toSorted((a, b) => b - a)).toEqual(typeSizes);
});
