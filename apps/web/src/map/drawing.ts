import type { DisputedIsland } from "@communique/domain";
import type {
  IslandOutline,
  MultiPolygon,
  OutlineCollection,
  Polygon,
  Position,
  SurroundingOutline,
} from "@communique/domain/geo";
import { type GeoProjection, geoMercator, geoPath } from "d3-geo";
import { anchorOfPlace, type IslandNames } from "./islands.ts";

/** A part of the drawing: its corner, and the length of its sides. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnIsland {
  readonly anchor: string;
  readonly names: IslandNames;
  readonly path: string;
}

/** How near one must be for a name to be shown: one for the whole, one for the islands, one for the Habomai. */
export type Distance = "far" | "middle" | "near";

interface Label {
  readonly at: readonly [x: number, y: number];
  readonly from: Distance;
}

interface IslandLabel extends Label {
  readonly names: IslandNames;
  readonly anchor: "start" | "middle" | "end";
}

/** The outlines as paths in one plane, and the views of it. */
export interface Drawing {
  readonly islands: readonly DrawnIsland[];
  readonly land: readonly { readonly name: string; readonly path: string }[];
  readonly labels: {
    readonly islands: readonly IslandLabel[];
    readonly land: readonly (Label & { readonly lines: readonly string[] })[];
  };
  readonly views: { readonly whole: View; readonly islands: View; readonly habomai: View };
}

interface Outlines {
  /** The group that is named where its islands are too small to be. */
  readonly habomai: DisputedIsland;
  readonly islands: OutlineCollection<IslandOutline>;
  readonly surroundings: OutlineCollection<SurroundingOutline>;
}

interface LabelPlace {
  readonly at: readonly [longitude: number, latitude: number];
  readonly from: Distance;
  readonly anchor: IslandLabel["anchor"];
}

// By hand, so that names stand beside their islands and beside each other.
const islandLabels: Readonly<Record<string, LabelPlace>> = {
  iturup: { at: [147.55, 45.28], from: "middle", anchor: "end" },
  kunashir: { at: [144.55, 44.62], from: "middle", anchor: "start" },
  shikotan: { at: [146.72, 43.92], from: "middle", anchor: "start" },
  habomai: { at: [146.5, 43.46], from: "middle", anchor: "start" },
  tanfilyev: { at: [145.87, 43.49], from: "near", anchor: "middle" },
  yuri: { at: [146.07, 43.38], from: "near", anchor: "start" },
  zelyony: { at: [146.05, 43.57], from: "near", anchor: "start" },
  polonsky: { at: [146.3, 43.665], from: "near", anchor: "end" },
};

const landLabels = [
  { lines: ["Hokkaido"], at: [142.4, 43.2], from: "far" },
  { lines: ["Hokkaido"], at: [144.88, 43.5], from: "middle" },
  { lines: ["Sakhalin"], at: [143.1, 50.4], from: "far" },
  { lines: ["Kamchatka"], at: [158.2, 53.3], from: "far" },
  { lines: ["Mainland", "Asia"], at: [141.3, 53.2], from: "far" },
  { lines: ["Urup and the islands", "to its north-east"], at: [154.5, 46.4], from: "far" },
  { lines: ["the disputed islands"], at: [151.6, 43.4], from: "far" },
] as const;

type Window = readonly [west: number, south: number, east: number, north: number];

const islandsWindow: Window = [144.3, 42.9, 149.3, 45.8];
const habomaiWindow: Window = [145.55, 43.3, 146.6, 43.85];

/** How wide the view of the islands is: other lengths follow from it. */
const islandsWidth = 600;

/** The outlines, projected once; the whole is what the surroundings were cut off at. */
export function drawingOf({ islands, surroundings, habomai }: Outlines, wholeWindow: Window): Drawing {
  const projection = geoMercator().scale(1).translate([0, 0]);
  const { width } = viewOf(projection, islandsWindow);
  projection.scale(islandsWidth / width);
  const path = geoPath(projection).digits(1);
  const drawn = islands.features.map(({ id, properties: { names } }) => ({ anchor: anchorOfPlace({ id }), names }));
  const named = [...drawn, { anchor: "habomai", names: habomai.names }];
  return {
    islands: islands.features.map(({ id, properties: { names }, geometry }) => ({
      anchor: anchorOfPlace({ id }),
      names,
      path: path(wound(geometry)) ?? "",
    })),
    land: surroundings.features.map(({ properties: { name }, geometry }) => ({
      name,
      path: path(wound(geometry)) ?? "",
    })),
    labels: {
      islands: named
        .map(({ anchor: island, names }) => labelAt(projection, names, islandLabels[island]))
        .filter((label) => label !== null),
      land: landLabels.map(({ lines, at, from }) => ({ lines, from, at: pointOf(projection, at) })),
    },
    views: {
      whole: viewOf(projection, wholeWindow),
      islands: viewOf(projection, islandsWindow),
      habomai: viewOf(projection, habomaiWindow),
    },
  };
}

/** d3-geo wants the rings of land to run clockwise. */
function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const reversed = (rings: Position[][]) => rings.map((ring) => ring.toReversed());
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: reversed(geometry.coordinates) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map(reversed) };
}

function labelAt(projection: GeoProjection, names: IslandNames, place: LabelPlace | undefined): IslandLabel | null {
  return place ? { names, from: place.from, anchor: place.anchor, at: pointOf(projection, place.at) } : null;
}

function viewOf(projection: GeoProjection, [west, south, east, north]: Window): View {
  const [x, y] = pointOf(projection, [west, north]);
  const [right, bottom] = pointOf(projection, [east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

function pointOf(projection: GeoProjection, [longitude, latitude]: readonly [number, number]): [x: number, y: number] {
  const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
  return [x, y];
}
