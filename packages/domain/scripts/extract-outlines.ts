import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { intersect } from "@turf/intersect";
import { rewind } from "@turf/rewind";
import { simplify } from "@turf/simplify";
import type * as GeoJson from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { IslandOutline, Polygon, Position, SurroundingOutline } from "../src/geo/outline.ts";
import { outlineProvenance } from "../src/geo/outline-provenance.ts";
import { outlineSource } from "./outline-source.ts";
import { type WantedIsland, type WantedLand, wantedIslands, wantedSurroundings } from "./wanted-outlines.ts";
import { readWorldAtlas } from "./world-atlas.ts";

const { islands, surroundings } = outlineProvenance;
const [west, south, east, north] = surroundings.window;
const insideWindow: GeoJson.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
};

/** Every polygon of the file that the provenance names, as it is installed. */
export function installedLand(): readonly GeoJson.Polygon[] {
  const topology: Topology<{ land: GeometryCollection }> = JSON.parse(readWorldAtlas(outlineProvenance.file));
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => polygonsOf(geometry));
}

/** The text of each generated file, by the file's path in this package. */
export function outlineFiles(land: readonly GeoJson.Polygon[]): Readonly<Record<string, string>> {
  return {
    "src/geo/island-outlines.ts": outlineSource({
      name: "islandOutlines",
      of: "IslandOutline",
      says: "The disputed islands that the file holds, each as its own ring: what it lacks is in `outlineProvenance`.",
      outlines: wantedIslands.map((wanted) => islandFrom(land, wanted)),
    }),
    "src/geo/surroundings.ts": outlineSource({
      name: "surroundings",
      of: "SurroundingOutline",
      says: "Coarse outlines of the larger land around the disputed islands, and none of these.",
      outlines: wantedSurroundings.map((wanted) => surroundingFrom(land, wanted)),
    }),
  };
}

/** The outline of an island, as exact as the file has it. */
export function islandFrom(land: readonly GeoJson.Polygon[], wanted: WantedIsland): IslandOutline {
  const { id, names, partOf, point } = wanted;
  const polygon = polygonAround(point, id, land);
  const vertices = (polygon.coordinates[0]?.length ?? 0) - 1;
  if (vertices !== wanted.vertices)
    throw new Error(`${id}: its outline has ${vertices} vertices, not ${wanted.vertices}; compare it with a map`);
  return { type: "Feature", id, properties: { names, partOf }, geometry: finished(polygon, islands.decimals) };
}

/** The outline of other land, simplified and cut off at the window. */
export function surroundingFrom(land: readonly GeoJson.Polygon[], { name, points }: WantedLand): SurroundingOutline {
  const polygons = points.map((point) => {
    const { tolerance, decimals } = surroundings;
    const simplified = simplify(polygonAround(point, name, land), { tolerance, highQuality: true });
    return finished(polygonAround(point, name, clipped(simplified)), decimals);
  });
  const [first, ...others] = polygons;
  const geometry: SurroundingOutline["geometry"] =
    first && others.length === 0
      ? first
      : { type: "MultiPolygon", coordinates: polygons.map(({ coordinates }) => coordinates) };
  return { type: "Feature", properties: { name }, geometry };
}

function polygonAround(point: Position, wanted: string, polygons: readonly GeoJson.Polygon[]): GeoJson.Polygon {
  const around = polygons.filter((polygon) => booleanPointInPolygon(point, polygon));
  const [polygon] = around;
  if (!polygon || around.length > 1)
    throw new Error(`${wanted}: ${around.length} polygons contain its point ${point.join(", ")}, not exactly one`);
  return polygon;
}

/** What of it lies in the window: several pieces, where it leaves the window and comes back. */
function clipped(polygon: GeoJson.Polygon): readonly GeoJson.Polygon[] {
  const asFeature = (geometry: GeoJson.Polygon) => ({ type: "Feature" as const, properties: null, geometry });
  const common = intersect({ type: "FeatureCollection", features: [asFeature(polygon), asFeature(insideWindow)] });
  return common ? polygonsOf(common.geometry) : [];
}

function polygonsOf(geometry: GeoJson.Geometry): readonly GeoJson.Polygon[] {
  if (geometry.type === "Polygon") return [geometry];
  if (geometry.type !== "MultiPolygon") throw new Error(`a ${geometry.type} is no land`);
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

/** Rounded, and its rings the way round that RFC 7946 asks for. */
function finished(polygon: GeoJson.Polygon, decimals: number): Polygon {
  const rounded = (degrees = Number.NaN) => Number(degrees.toFixed(decimals));
  const { coordinates } = rewind(polygon) as GeoJson.Polygon;
  return {
    type: "Polygon",
    coordinates: coordinates.map((ring) =>
      ring.map(([longitude, latitude]): Position => [rounded(longitude), rounded(latitude)]),
    ),
  };
}

if (import.meta.main)
  for (const [path, source] of Object.entries(outlineFiles(installedLand())))
    writeFileSync(join(import.meta.dirname, "..", path), source);
