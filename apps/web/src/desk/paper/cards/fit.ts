/** In points, from the largest to the smallest that is read with ease. */
export const typeSizes = [12, 11, 10, 9, 8] as const;

export const leastSize = 8;

type TypeSize = (typeof typeSizes)[number];

/** How a card has room for its words. */
export interface Fit {
  readonly cells: 1 | 2;
  /** Whether the answer is told by the letters of the front alone, and sources without their addresses. */
  readonly isBrief: boolean;
  /** In type of which size each side is set. */
  readonly front: TypeSize;
  readonly back: TypeSize;
}

/** One side of a card as it might be set. */
export interface Setting extends Pick<Fit, "cells" | "isBrief"> {
  readonly side: "front" | "back";
  readonly size: TypeSize;
}

const attempts: readonly Pick<Fit, "cells" | "isBrief">[] = [
  { cells: 1, isBrief: false },
  { cells: 2, isBrief: false },
  { cells: 2, isBrief: true },
];

/** The largest type on the fewest cells, at length wherever that has room; null where nothing has. */
export function fitBy(hasRoom: (setting: Setting) => boolean): Fit | null {
  for (const attempt of attempts) {
    const largest = (side: Setting["side"]) => typeSizes.find((size) => hasRoom({ ...attempt, side, size }));
    const [front, back] = [largest("front"), largest("back")];
    if (front && back) return { ...attempt, front, back };
  }
  return null;
}
