import type { OutlinedView } from "@communique/quiz";

/** A place as it is drawn: its outlines as a path, and where its letter stands. */
export interface Drawn {
  readonly id: string;
  /** "A" */
  readonly letter: string;
  readonly path: string;
  readonly at: { readonly x: number; readonly y: number };
}

type Point = readonly [x: number, y: number];
type Position = readonly number[];

/** What is drawn, in degrees: the islands, and of the land beside them so much that one sees where they lie. */
const view = { west: 144.3, south: 42.9, east: 149.3, north: 45.8 };

const width = 480;
/** So small a part of the earth is drawn true enough where a degree of longitude is shortened once. */
const shortened = Math.cos((((view.south + view.north) / 2) * Math.PI) / 180);
const scale = width / ((view.east - view.west) * shortened);

/** How large the drawing is. */
export const sheet: { readonly width: number; readonly height: number } = {
  width,
  height: Math.ceil((view.north - view.south) * scale),
};

export function drawnPlaces(options: readonly OutlinedView[]): readonly Drawn[] {
  return options.map(({ id, outlines }) => {
    const rings = outlines.flat();
    return { id, letter: id.toUpperCase(), path: drawnPath(rings), at: besides(rings.flat().map(onSheet)) };
  });
}

/** Closed rings, of longitudes and latitudes, as a path. */
export function drawnPath(rings: readonly (readonly Position[])[]): string {
  return rings.map((ring) => `M${ring.map((position) => onSheet(position).join(" ")).join("L")}Z`).join("");
}

export function onSheet([longitude = 0, latitude = 0]: Position): Point {
  return [rounded((longitude - view.west) * shortened * scale), rounded((view.north - latitude) * scale)];
}

/** Beside the middle of a shape, where the sea is free: the small islands lie to the south-east of the large ones. */
function besides(points: readonly Point[]): Drawn["at"] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const away = bottom - top > 80 ? -34 : 34;
  return { x: (left + right) / 2 + away, y: (top + bottom) / 2 + away };
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
