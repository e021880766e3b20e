import type { Position } from "@communique/domain/geo";
import type { OutlinedView } from "@communique/quiz";
import { frameOf, pointsOf } from "./frame-of.ts";

/** A point of the sketch, in dots from its upper left corner. A character has two dots beside and four above each other. */
type Dot = readonly [across: number, down: number];

const empty = 0x2800;
/** Which bit of a Braille character each of its dots is, row by row: https://www.unicode.org/charts/PDF/U2800.pdf */
const bits = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

/** Places on one map, north at the top, each filled and with its letter beside it, as lines of at most so many characters. */
export function sketchOf(places: readonly OutlinedView[], columns: number): readonly string[] {
  const { west, east, south, north } = frameOf(places.flatMap(pointsOf));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  // A column is left free at each side, for letters.
  const scale = (2 * (columns - 2) - 1) / ((east - west) * narrowing);
  const dotOf = ([longitude, latitude]: Position): Dot => [
    2 + (longitude - west) * narrowing * scale,
    4 + (north - latitude) * scale,
  ];
  const rows = Math.floor(((north - south) * scale) / 4) + 3;
  const cells = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  for (const ring of places.flatMap(({ outlines }) => outlines.flat())) fill(cells, ring.map(dotOf));
  const lines = cells.map((row) => row.map((dots) => String.fromCodePoint(empty + dots)));
  for (const place of places) {
    const { west, east, south, north } = frameOf(pointsOf(place));
    const [across, down] = dotOf([(west + east) / 2, (south + north) / 2]);
    const [row, column] = freeCellAt(lines, [across / 2, down / 4]);
    lines[row]?.splice(column, 1, place.id);
  }
  const drawn = lines.map((line) => line.join("").replace(/\u2800+$/, ""));
  return drawn.slice(
    drawn.findIndex((line) => line !== ""),
    drawn.findLastIndex((line) => line !== "") + 1,
  );
}

/** Sets the dots of a closed ring and those within it. */
function fill(cells: number[][], ring: readonly Dot[]): void {
  const columns = cells[0]?.length ?? 0;
  for (let down = 0; down < cells.length * 4; down++) {
    for (let across = 0; across < columns * 2; across++) {
      // However small an island is, its own points are seen.
      const isPoint = ring.some(([x, y]) => Math.round(x) === across && Math.round(y) === down);
      const row = cells[Math.floor(down / 4)];
      const column = Math.floor(across / 2);
      if (row && (isPoint || isWithin([across, down], ring))) {
        row[column] = (row[column] ?? 0) | (bits[(down % 4) * 2 + (across % 2)] ?? 0);
      }
    }
  }
}

/** Whether a line from the dot eastwards crosses the ring an odd number of times. */
function isWithin([across, down]: Dot, ring: readonly Dot[]): boolean {
  return ring.reduce((isInside, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const crosses = y > down !== nextY > down && across < x + ((down - y) / (nextY - y)) * (nextX - x);
    return crosses ? !isInside : isInside;
  }, false);
}

/** The place of the empty character nearest to a point, which is given in characters. A row is twice as high as a column is wide. */
function freeCellAt(lines: readonly (readonly string[])[], [x, y]: Dot): readonly [row: number, column: number] {
  const free = lines.flatMap((line, row) =>
    line.flatMap((character, column) => (character === String.fromCodePoint(empty) ? [[row, column] as const] : [])),
  );
  const distance = ([row, column]: readonly [number, number]) => Math.hypot(column + 0.5 - x, 2 * (row + 0.5 - y));
  return free.reduce((best, other) => (distance(other) < distance(best) ? other : best), free[0] ?? [0, 0]);
}
