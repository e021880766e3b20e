import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { intersect } from "@turf/intersect";
import { kinks } from "@turf/kinks";
import type * as GeoJson from "geojson";
import { expect, test } from "vitest";
import { backgroundFacts } from "../background/index.ts";
import { articleFacts } from "../facts/index.ts";
import { habomai } from "../facts/places.ts";
import { islandOutlines } from "./island-outlines.ts";
import type { Position } from "./outline.ts";
import { outlineProvenance } from "./outline-provenance.ts";
import { surroundings } from "./surroundings.ts";

interface Polygon {
  readonly of: string;
  readonly geometry: GeoJson.Polygon;
}

const islands: readonly Polygon[] = islandOutlines.features.map(({ id, geometry }) => ({ of: id, geometry }));
const others: readonly Polygon[] = surroundings.features.flatMap(({ properties: { name }, geometry }) =>
  geometry.type === "Polygon"
    ? [{ of: name, geometry }]
    : geometry.coordinates.map((coordinates) => ({ of: name, geometry: { type: "Polygon", coordinates } as const })),
);
const polygons = [...islands, ...others];

const expectedIslands: readonly [id: string, vertices: number, inside: Position][] = [
  ["place:iturup", 179, [147.617, 45.033]],
  ["place:kunashir", 131, [145.85, 44.117]],
  ["place:shikotan", 46, [146.75, 43.8]],
  ["place:tanfilyev", 29, [145.92, 43.44]],
  ["place:yuri", 24, [146.04, 43.41]],
  ["place:zelyony", 18, [146.16, 43.51]],
  ["place:polonsky", 12, [146.34, 43.63]],
];

test.each(expectedIslands)("%s is one ring of %i vertices", (id, vertices) => {
  const rings = islands.filter(({ of }) => of === id).flatMap(({ geometry }) => geometry.coordinates);
  expect(rings.map((ring) => ring.length - 1)).toEqual([vertices]);
});

test("no island is drawn but the seven", () => {
  expect(islands.map(({ of }) => of)).toEqual(expectedIslands.map(([id]) => id));
});

test.each(expectedIslands)("a point of %s lies within its outline and within no other", (id, _, inside) => {
  expect(polygons.filter(({ geometry }) => booleanPointInPolygon(inside, geometry)).map(({ of }) => of)).toEqual([id]);
});

test("no outline overlaps another, so none of the surroundings is a disputed island", () => {
  expect(polygons.flatMap((one, index) => polygons.slice(0, index).filter((other) => overlap(one, other)))).toEqual([]);
});

test("the surroundings are these and no more", () => {
  expect(surroundings.features.map(({ properties }) => properties.name)).toEqual([
    "Hokkaido",
    "Urup and the islands to its north-east",
    "Sakhalin",
    "Kamchatka",
    "Mainland Asia",
    "Honshu",
    "Rishiri",
    "Rebun",
    "Okushiri",
  ]);
});

test("an outline says what it is called and nothing else: no country, no colour, no rank", () => {
  expect(memberPaths(islandOutlines)).toEqual([
    "features",
    "features.geometry",
    "features.geometry.coordinates",
    "features.geometry.type",
    "features.id",
    "features.properties",
    "features.properties.names",
    "features.properties.names.fromJapanese",
    "features.properties.names.fromRussian",
    "features.properties.partOf",
    "features.type",
    "type",
  ]);
  expect(memberPaths(surroundings)).toEqual([
    "features",
    "features.geometry",
    "features.geometry.coordinates",
    "features.geometry.type",
    "features.properties",
    "features.properties.name",
    "features.type",
    "type",
  ]);
});

test("an island that is a fact is drawn or said to be absent, with the fact's id and names", () => {
  const drawn = islandOutlines.features.map(({ id, properties: { names } }) => ({ id, names }));
  const absent = outlineProvenance.absent.map(({ names }) => ({ id: idOf(names.fromRussian), names }));
  const told = [...articleFacts, ...backgroundFacts].flatMap((fact) =>
    fact.kind === "place" && fact.form === "island" ? [{ id: fact.id, names: fact.names }] : [],
  );
  expect(told.length).toBeGreaterThan(drawn.length);
  const shown = [...drawn, ...absent];
  expect(told.map((fact) => shown.find(({ id }) => id === fact.id))).toEqual(told);
});

test("what is drawn beside the Habomai is part of nothing", () => {
  const beside = islandOutlines.features.filter(({ properties }) => properties.partOf !== habomai.id);
  expect(beside.map(({ id, properties: { partOf } }) => [id, partOf])).toEqual([
    ["place:iturup", null],
    ["place:kunashir", null],
    ["place:shikotan", null],
  ]);
});

test("each of the Habomai is drawn or said to be absent", () => {
  const drawn = islandOutlines.features.map(({ properties }) => properties);
  const ofHabomai = [...drawn, ...outlineProvenance.absent].filter(({ partOf }) => partOf === habomai.id);
  expect(ofHabomai.map(({ names }) => `${names.fromRussian} or ${names.fromJapanese}`)).toEqual([
    "Tanfilyev or Suisho",
    "Yuri or Yuri",
    "Zelyony or Shibotsu",
    "Polonsky or Taraku",
    "Anuchin or Akiyuri",
    "Oskolki or Todo",
    "Signalny or Kaigara",
  ]);
});

test.each(polygons)("$of is closed, runs counter-clockwise and does not cross itself", ({ geometry }) => {
  expect(geometry.coordinates).toHaveLength(1);
  for (const ring of geometry.coordinates) {
    expect(ring.length).toBeGreaterThanOrEqual(4);
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
    expect(signedArea(ring)).toBeGreaterThan(0);
  }
  expect(kinks(geometry).features).toEqual([]);
});

test("every point lies in the window, longitude first", () => {
  const [west, south, east, north] = outlineProvenance.surroundings.window;
  const points = polygons.flatMap(({ geometry }) => geometry.coordinates.flat());
  expect(
    points.filter(([longitude = Number.NaN, latitude = Number.NaN]) => {
      return !(longitude >= west && longitude <= east && latitude >= south && latitude <= north);
    }),
  ).toEqual([]);
});

/** The id of an island that has no outline to give it one. */
function idOf(name: string): string {
  return `place:${name.toLowerCase()}`;
}

function overlap(one: Polygon, other: Polygon): boolean {
  const features = [one, other].map(({ geometry }) => ({ type: "Feature", properties: null, geometry }) as const);
  return intersect({ type: "FeatureCollection", features }) !== null;
}

/** Every member of the value and of what it holds, by its path. */
function memberPaths(value: object): readonly string[] {
  const paths = Object.entries(value).flatMap(([name, member]: [string, unknown]) => [
    name,
    ...[member]
      .flat(Number.POSITIVE_INFINITY)
      .filter((part) => typeof part === "object" && part !== null)
      .flatMap((part) => memberPaths(part).map((path) => `${name}.${path}`)),
  ]);
  return [...new Set(paths)].sort();
}

/** In square degrees, by the shoelace formula: positive where the ring runs counter-clockwise. */
function signedArea(ring: readonly GeoJson.Position[]): number {
  return ring.reduce((sum, [x = Number.NaN, y = Number.NaN], index) => {
    const [nextX = Number.NaN, nextY = Number.NaN] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
