import type { Turning } from "./turning.ts";

/** What was done in a session: how many cards, and how many of them were known at the first look. */
export function doneWords(rated: Turning["rated"]): string {
  const firsts = new Map(rated.toReversed().map(({ statement, rating }) => [statement, rating]));
  const known = [...firsts.values()].filter((rating) => rating !== "again").length;
  if (firsts.size === 0) return "No card was turned.";
  const turned = firsts.size === 1 ? "You turned one card" : `You turned ${firsts.size} cards`;
  if (known === firsts.size) return `${turned} and knew ${known === 1 ? "it" : "them all"}.`;
  if (known === 0) return `${turned} and learnt ${firsts.size === 1 ? "it" : "them"} at another look.`;
  return `${turned}: ${known} known at the first look, ${firsts.size - known} after another.`;
}
