import type { KnownCardView } from "@communique/api";

/** How a card stands, in one word. */
export type CardStanding = "new" | "learning" | "learnt" | "fragile" | "paused";

/** How each is said of a card. */
export const standings: Readonly<Record<CardStanding, string>> = {
  new: "never turned",
  learning: "being learnt, minutes apart",
  learnt: "learnt",
  fragile: "fragile",
  paused: "paused",
};

/** From this chance of recall on, a card counts as learnt. */
const learntFrom = 0.9;

export function standingOf({ state, paused }: Pick<KnownCardView, "state" | "paused">): CardStanding {
  if (paused) return "paused";
  if (!state) return "new";
  if (state.phase !== "review") return "learning";
  return state.retrievability >= learntFrom ? "learnt" : "fragile";
}
