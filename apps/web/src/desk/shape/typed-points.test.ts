import { expect, test } from "vitest";
import { typedPoints } from "./typed-points.ts";

test.each([
  ["2", 2],
  [" 0,5 ", 0.5],
  ["2.5", 2.5],
  ["2.", 2],
  ["0", 0],
  ["100", 100],
])("%j is %d points", (text, points) => {
  expect(typedPoints(text)).toBe(points);
});

test.each(["", "a", "-1", "100.5", "101", "0.3", "1e1", "١", "2 3", "½"])("%j is no number of points", (text) => {
  expect(typedPoints(text)).toBeNull();
});
