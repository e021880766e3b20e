import type { QuestionKind } from "@communique/quiz";
import { landAddress } from "../../feedback/land-address.ts";

/** The forms that are fetched only for a quiz that has such a question. */
export const fetchedForms = {
  "put in order": () => import("./put-in-order.tsx"),
  "match pairs": () => import("./match-pairs.tsx"),
  "sort into groups": () => import("./sort-into-groups.tsx"),
  "place on the timeline": () => import("./place-on-timeline.tsx"),
  "find on the map": () => import("./find-on-map.tsx"),
} as const;

/** How their answers are shown, as far as that is fetched too. */
const fetchedAnswers = {
  "place on the timeline": () => import("../../feedback/answered-timeline.tsx"),
  "find on the map": () => import("../../feedback/answered-map.tsx"),
} as const;

/** Fetches what a quiz needs at its start: whoever loses the connection later has it. */
export function fetchForms(kinds: readonly QuestionKind[]): void {
  if (kinds.includes("find on the map")) new Image().src = landAddress;
  for (const kind of new Set(kinds)) {
    if (kind in fetchedForms) fetchedForms[kind as keyof typeof fetchedForms]().catch(() => undefined);
    if (kind in fetchedAnswers) fetchedAnswers[kind as keyof typeof fetchedAnswers]().catch(() => undefined);
  }
}
