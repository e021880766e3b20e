import type { Wishes } from "./wishes.ts";

/** A wish that can be left out. */
export type Wish = "topics" | "kinds" | "statuses" | "difficulties";

/** How many questions the bank has for wishes that it cannot meet, and how many without one of them. */
export interface Offer {
  readonly most: number;
  /** The wishes that were made, each with the number of questions, up to the wished length, that leaving it out gives. */
  readonly without: readonly { readonly wish: Wish; readonly most: number }[];
}

const wishes = ["topics", "kinds", "statuses", "difficulties"] as const satisfies readonly Wish[];

export function offerFor(wished: Wishes, count: (wishes: Wishes) => number): Offer {
  return {
    most: count(wished),
    without: wishes
      .filter((wish) => (wished[wish] ?? []).length > 0)
      .map((wish) => ({ wish, most: count({ ...wished, [wish]: [] }) })),
  };
}
