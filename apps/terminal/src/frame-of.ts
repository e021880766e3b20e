import type { Position } from "@communique/domain/geo";
import type { OutlinedView } from "@communique/quiz";

/** The degrees between which something lies. */
export interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export function pointsOf({ outlines }: Pick<OutlinedView, "outlines">): readonly Position[] {
  return outlines.flat(2);
}

export function frameOf(points: readonly Position[]): Frame {
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
}
