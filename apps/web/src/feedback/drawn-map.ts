import type { OutlinedView } from "@communique/quiz";

/** A place as it is drawn: its outlines as a path, and where its letter stands. */
export interface Drawn {
  readonly id: string;
  /** "A" */
  readonly letter: string;
  readonly path: string;
  readonly at: { readonly x: number; readonly y: number };
}

interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Drawn[];
}

type Point = readonly [x: number, y: number];

const width = 480;
const margin = 24;

/** The places on a plane: so small a part of the earth is drawn true enough where a degree of longitude is shortened once. */
export function drawnMap(options: readonly OutlinedView[]): DrawnMap {
  const all = options.flatMap(({ outlines }) => outlines.flat(2));
  const latitudes = all.map(([, latitude]) => latitude);
  const shortened = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
  const onPlane = ([longitude, latitude]: readonly number[]): Point => [(longitude ?? 0) * shortened, -(latitude ?? 0)];
  const box = boxOf(all.map(onPlane));
  const scale = (width - 2 * margin) / (box.right - box.left);
  const onSheet = (position: readonly number[]): Point => {
    const [x, y] = onPlane(position);
    return [rounded(margin + (x - box.left) * scale), rounded(margin + (y - box.top) * scale)];
  };
  return {
    width,
    height: Math.ceil((box.bottom - box.top) * scale + 2 * margin),
    places: options.map(({ id, outlines }) => {
      const rings = outlines.flat().map((ring) => ring.map(onSheet));
      return { id, letter: id.toUpperCase(), path: rings.map(pathOf).join(""), at: besides(rings.flat()) };
    }),
  };
}

/** Beside a shape, to the south-east of its middle, where the chain of islands leaves the sea free. */
function besides(points: readonly Point[]): Drawn["at"] {
  const { left, right, top, bottom } = boxOf(points);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { x: Math.min(width - 16, x + 30), y: y + 30 };
}

function boxOf(points: readonly Point[]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function pathOf(ring: readonly Point[]): string {
  return `M${ring.map((point) => point.join(" ")).join("L")}Z`;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
