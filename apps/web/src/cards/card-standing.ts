import type { KnownCardView } from "@communique/api";

/** How a card stands, in one word. */
export type CardStanding = "new" | "learning" | "learnt" | "fragile" | "paused";

export const standings: Readonly<Record<CardStanding, string>> = {
  new: "never turned",
  learning: "being learnt, minutes apart",
  learnt: "learnt: a chance of nine in ten or more to recall it now",
  fragile: "fragile: it may be slipping",
  paused: "paused: left out until you take it up again",
};

const learntFrom = 0.9;

export function standingOf({ state, paused }: Pick<KnownCardView, "state" | "paused">): CardStanding {
  if (paused) return "paused";
  if (!state) return "new";
  if (state.phase !== "review") return "learning";
  return state.retrievability >= learntFrom ? "learnt" : "fragile";
}
