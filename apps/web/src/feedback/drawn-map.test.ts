import { islandOutlines } from "@communique/domain/geo";
import { expect, test } from "vitest";
import { drawnPlaces, sheet } from "./drawn-map.ts";
import { landAround } from "./land-around.ts";

const places = drawnPlaces(
  islandOutlines.features.map(({ geometry }, index) => ({ id: String(index), outlines: [geometry.coordinates] })),
);

function pointsOf(path: string): readonly (readonly [x: number, y: number])[] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

test("every island lies on the sheet, and its letter with all of its disc", () => {
  const isOn = ([x, y]: readonly [number, number], margin: number) =>
    x >= margin && x <= sheet.width - margin && y >= margin && y <= sheet.height - margin;
  for (const { path, at } of places) {
    expect(pointsOf(path).filter((point) => !isOn(point, 0))).toEqual([]);
    expect(isOn([at.x, at.y], 15)).toBe(true);
  }
});

test("each letter is nearer to its own place than to any other", () => {
  const groups = Map.groupBy(islandOutlines.features, ({ id, properties }) => properties.partOf ?? id);
  const drawn = drawnPlaces(
    [...groups].map(([id, some]) => ({ id, outlines: some.map(({ geometry }) => geometry.coordinates) })),
  );
  for (const { id, at } of drawn) {
    const distances = drawn.map(({ id: other, path }) => ({
      other,
      distance: Math.min(...pointsOf(path).map(([x, y]) => Math.hypot(x - at.x, y - at.y))),
    }));
    const [nearest, next] = distances.toSorted((one, other) => one.distance - other.distance);
    expect(nearest?.other).toBe(id);
    expect((next?.distance ?? 0) / (nearest?.distance ?? 1)).toBeGreaterThan(1.5);
  }
});

test("the land around is drawn on the same sheet: the nearest cape of Hokkaido lies just to the west of the Habomai", () => {
  const land = pointsOf(landAround());
  const habomai = places
    .filter((_, index) => islandOutlines.features[index]?.properties.partOf)
    .flatMap(({ path }) => pointsOf(path));
  const westernmost = Math.min(...habomai.map(([x]) => x));
  const [top, bottom] = [Math.min(...habomai.map(([, y]) => y)), Math.max(...habomai.map(([, y]) => y))];
  const cape = Math.max(...land.filter(([, y]) => y > top && y < bottom).map(([x]) => x));
  expect(cape).toBeLessThan(westernmost);
  expect(westernmost - cape).toBeLessThan(sheet.width / 8);
});

test("the picture of the land is small, and names no country nor anything else", () => {
  const picture = landAround();
  expect(picture.length).toBeLessThan(10_000);
  expect(picture).not.toMatch(/<(text|title|desc)|\bid=/);
});
