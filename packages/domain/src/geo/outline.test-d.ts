import type * as GeoJson from "geojson";
import { assertType, test } from "vitest";
import { islandOutlines } from "./island-outlines.ts";
import type { IslandOutline, MultiPolygon, Polygon, SurroundingOutline } from "./outline.ts";
import { surroundings } from "./surroundings.ts";

const outline = { type: "Feature", geometry: { type: "Polygon", coordinates: [] as [number, number][][] } } as const;

test("outlines are what libraries for maps take", () => {
  assertType<GeoJson.FeatureCollection<GeoJson.Polygon, IslandOutline["properties"]>>(islandOutlines);
  assertType<GeoJson.FeatureCollection<GeoJson.Polygon | GeoJson.MultiPolygon>>(surroundings);
  assertType<GeoJson.GeoJSON>(islandOutlines);
  assertType<GeoJson.GeoJSON>(surroundings);
  assertType<(polygon: Polygon) => GeoJson.Polygon>((polygon) => polygon);
  assertType<(polygon: MultiPolygon) => GeoJson.MultiPolygon>((polygon) => polygon);
});

test("an island has both its names, and no country", () => {
  const names = { fromRussian: "Skerri", fromJapanese: "Sukeri" };
  assertType<IslandOutline>({ ...outline, id: "place:skerry", properties: { names, partOf: null } });
  // @ts-expect-error no name from Japanese
  assertType<IslandOutline["properties"]>({ names: { fromRussian: "Skerri" }, partOf: null });
  // @ts-expect-error no name from Russian
  assertType<IslandOutline["properties"]>({ names: { fromJapanese: "Sukeri" }, partOf: null });
  // @ts-expect-error a country
  assertType<IslandOutline["properties"]>({ names, partOf: null, country: "Arcadia" });
  // @ts-expect-error a country by another word
  assertType<IslandOutline["properties"]>({ names, partOf: "place:arcadia" });
});

test("land around them has a name, and no country", () => {
  assertType<SurroundingOutline>({ ...outline, properties: { name: "Harbour Island" } });
  // @ts-expect-error a country
  assertType<SurroundingOutline["properties"]>({ name: "Harbour Island", country: "Arcadia" });
});
