import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type * as GeoJson from "geojson";
import { expect, test } from "vitest";
import { islandOutlines } from "../src/geo/island-outlines.ts";
import type { Position } from "../src/geo/outline.ts";
import { outlineProvenance } from "../src/geo/outline-provenance.ts";
import { surroundings } from "../src/geo/surroundings.ts";
import { installedLand, islandFrom, outlineFiles, surroundingFrom } from "./extract-outlines.ts";
import type { WantedIsland, WantedLand } from "./wanted-outlines.ts";
import { readWorldAtlas } from "./world-atlas.ts";

const land = installedLand();

const skerry: WantedIsland = {
  id: "place:skerry",
  names: { fromRussian: "Skerri", fromJapanese: "Sukeri" },
  partOf: null,
  point: [150.5, 50.5],
  vertices: 4,
};
const mainland: WantedLand = { name: "Mainland", points: [[160.5, 50.5]] };

test.each(Object.entries(outlineFiles(land)))("%s is what the installed file yields", (path, source) => {
  const committed = readFileSync(join(import.meta.dirname, "..", path), "utf8");
  expect(committed, `run pnpm --filter @communique/domain outlines`).toBe(source);
});

test("the provenance is that of the installed file", () => {
  const { version, license } = JSON.parse(readWorldAtlas("package.json"));
  expect({ version, license }).toEqual({ version: outlineProvenance.version, license: outlineProvenance.licence });
  expect(readWorldAtlas("LICENSE")).toContain(`Copyright ${outlineProvenance.copyright}`);
  expect(readWorldAtlas("README.md")).toContain(outlineProvenance.dataset.name);
  expect(readWorldAtlas("README.md")).toContain(`version ${outlineProvenance.dataset.version} as TopoJSON`);
});

test("the provenance states the grid of the installed file, in degrees and in metres", () => {
  const { degrees, metres } = outlineProvenance.quantisation;
  const [longitude, latitude] = JSON.parse(readWorldAtlas(outlineProvenance.file)).transform.scale;
  expect([longitude, latitude].map((step) => Number(step.toFixed(4)))).toEqual([degrees.longitude, degrees.latitude]);
  const metresPerDegree = 111_195;
  const eastwards = longitude * metresPerDegree * Math.cos((44.5 * Math.PI) / 180);
  expect(Math.abs(eastwards - metres.longitude)).toBeLessThan(5);
  expect(Math.abs(latitude * metresPerDegree - metres.latitude)).toBeLessThan(5);
});

test("where the Habomai lie, the file has the four that are drawn and nothing else", () => {
  const lies = ([longitude = 0, latitude = 0]: GeoJson.Position) =>
    longitude > 145.84 && longitude < 146.5 && latitude > 43.35 && latitude < 43.7;
  const found = land.filter(({ coordinates }) => coordinates.flat().some(lies));
  const drawn = islandOutlines.features.filter(({ properties }) => properties.partOf === "place:habomai");
  expect(found.map(vertices).sort()).toEqual(drawn.map(({ geometry }) => vertices(geometry)).sort());
});

test("all outlines together are small enough to be sent with a page", () => {
  const sent = JSON.stringify({ islandOutlines, surroundings, outlineProvenance });
  expect(gzipSync(sent).length).toBeLessThan(12_000);
});

test("an island that the file lacks is refused", () => {
  expect(() => islandFrom([square([0, 0])], skerry)).toThrow("place:skerry: 0 polygons contain its point 150.5, 50.5");
});

test("an island around which the file has two polygons is refused", () => {
  const twice = [square([150, 50]), square([150.2, 50.2])];
  expect(() => islandFrom(twice, skerry)).toThrow("place:skerry: 2 polygons contain its point 150.5, 50.5");
});

test("an island of another shape is refused", () => {
  const wanted = { ...skerry, vertices: 5 };
  expect(() => islandFrom([square([150, 50])], wanted)).toThrow("place:skerry: its outline has 4 vertices, not 5");
});

test("an island is turned counter-clockwise and rounded", () => {
  expect(islandFrom([square([150.000_04, 50])], skerry)).toEqual({
    type: "Feature",
    id: "place:skerry",
    properties: { names: skerry.names, partOf: null },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [150, 50],
          [151, 50],
          [151, 51],
          [150, 51],
          [150, 50],
        ],
      ],
    },
  });
});

test("land is cut off at the window, and needs its point within", () => {
  const { geometry } = surroundingFrom([square([160, 50], 8)], mainland);
  expect(geometry.type).toBe("Polygon");
  expect(Math.max(...geometry.coordinates.flat(2).map(Number))).toBe(161);
  const outside: WantedLand = { name: "Mainland", points: [[162, 50.5]] };
  expect(() => surroundingFrom([square([160, 50], 8)], outside)).toThrow("Mainland: 0 polygons contain its point");
});

/** Clockwise, as the file has its rings. */
function square([west, south]: Position, side = 1): GeoJson.Polygon {
  const corners = [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners] };
}

function vertices({ coordinates }: GeoJson.Polygon): number {
  return coordinates.flat().length - 1;
}
