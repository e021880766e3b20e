import { habomai } from "@communique/domain/facts";
import { islandOutlines, outlineProvenance, surroundings } from "@communique/domain/geo";
import { expect, test } from "vitest";
import { drawingOf, type View } from "./drawing.ts";
import { moved, zoomed } from "./zoomed.ts";

const { islands, land, labels, views } = drawingOf(
  { islands: islandOutlines, surroundings, habomai },
  outlineProvenance.surroundings.window,
);
const bounds = { whole: views.whole, narrowest: 10 };

function contains(outer: View, inner: View): boolean {
  return (
    inner.x >= outer.x - 1e-6 &&
    inner.y >= outer.y - 1e-6 &&
    inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
    inner.y + inner.height <= outer.y + outer.height + 1e-6
  );
}

test("no outline covers the rest of the globe: each lies in the view that shows it", () => {
  for (const { path, anchor } of islands) expect(isWithin(path, views.islands), anchor).toBe(true);
  for (const { path, name } of land) expect(isWithin(path, views.whole), name).toBe(true);
});

test("each view lies in the wider one, and the islands are 600 wide", () => {
  expect(contains(views.whole, views.islands)).toBe(true);
  expect(contains(views.islands, views.habomai)).toBe(true);
  expect(views.islands.width).toBeCloseTo(600);
});

test("every island that is drawn is named, and the Habomai as a group", () => {
  expect(labels.islands).toHaveLength(islands.length + 1);
});

test("zooming keeps the point that it is about, and stops at the whole", () => {
  const about = [views.islands.x + 150, views.islands.y + 100] as const;
  const nearer = zoomed(views.islands, { factor: 0.5, about }, bounds);
  expect(nearer.width).toBeCloseTo(300);
  expect((about[0] - nearer.x) / nearer.width).toBeCloseTo(150 / 600);
  expect(zoomed(views.islands, { factor: 100 }, bounds).width).toBeCloseTo(views.whole.width);
  expect(zoomed(views.islands, { factor: 1e-6 }, bounds).width).toBe(10);
});

test("moving ends at the edge of the whole", () => {
  const farEast = moved(views.islands, [100, 0], bounds);
  expect(farEast.x + farEast.width).toBeCloseTo(views.whole.x + views.whole.width);
  expect(contains(views.whole, farEast)).toBe(true);
});

/** A cut edge follows a great circle, which bulges a little beyond a parallel. */
const bulge = 30;

function isWithin(path: string, { x, y, width, height }: View): boolean {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const);
  const isInside = ([a, b]: readonly [number, number]) =>
    a >= x - bulge && a <= x + width + bulge && b >= y - bulge && b <= y + height + bulge;
  return points.length > 3 && points.every(isInside);
}
