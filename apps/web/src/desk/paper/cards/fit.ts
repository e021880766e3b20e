/** In points, from the largest to the smallest that is read with ease. */
export const typeSizes = [12, 11, 10, 9, 8] as const;

export const leastSize = 8;

export type TypeSize = (typeof typeSizes)[number];

/** How a card has room for its words: on how many cells, and each side in how large a type. */
export interface Fit {
  readonly cells: 1 | 2;
  readonly front: TypeSize;
  readonly back: TypeSize;
}

/** Whether the words of one side have room on so many cells in type of this size. */
export type HasRoom = (side: "front" | "back", cells: Fit["cells"], size: TypeSize) => boolean;

/** The largest type on the fewest cells; null where even the smallest type is too large for two. */
export function fitBy(hasRoom: HasRoom): Fit | null {
  for (const cells of [1, 2] as const) {
    const [front, back] = (["front", "back"] as const).map((side) =>
      typeSizes.find((size) => hasRoom(side, cells, size)),
    );
    if (front && back) return { cells, front, back };
  }
  return null;
}
