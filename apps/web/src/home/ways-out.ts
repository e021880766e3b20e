import type { OfferView } from "@communique/api";
import { longestQuiz, type Wishes } from "../quiz/wishes.ts";

/** Another choice, and what it gives. */
interface WayOut {
  readonly words: string;
  readonly changed: Partial<Wishes>;
}

const names = { topics: "Any topic", kinds: "Any kind of question", statuses: "Any statement" } as const;

/** What to choose instead where the choices leave fewer questions than were wished: each one that gives more, or all at once. */
export function waysOut({ length }: Wishes, { most, without }: OfferView): readonly WayOut[] {
  if (most >= length) return [];
  const ways = without.flatMap(({ wish, most: gives }): readonly WayOut[] =>
    wish !== "difficulties" && gives > most
      ? [{ words: `${names[wish]}: ${gives === longestQuiz ? `up to ${gives}` : gives}`, changed: { [wish]: [] } }]
      : [],
  );
  const all = { words: "Any topic and any kind", changed: { topics: [], kinds: [], statuses: [] } };
  return [
    ...(ways.length > 0 ? ways : [all]),
    ...(most > 0
      ? [{ words: most === 1 ? "One question will do" : `${most} questions will do`, changed: { length: most } }]
      : []),
  ];
}
