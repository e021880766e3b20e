import type { Fact, FactId } from "../model/fact.ts";

const leastLikeness = 0.4;
const identical = 2;
const most = 3;

/**
 * The ids that look most like one that no fact has, at most three, the nearest first.
 *
 * Two ids look alike by the pairs of letters that their slugs share, so a slip of the pen, a wrong kind, a missing one and
 * the name of the const all find their fact. An id of a statement, `id#aspect`, finds the fact with that id first.
 *
 * @example
 * nearestIds([octoberTalks, konoInMoscow], "octoberTalk"); // ["event:october-talks"]
 */
export function nearestIds(facts: readonly Fact[], id: string): readonly FactId[] {
  const [ofFact = ""] = id.split("#");
  const wanted = pairsIn(ofFact);
  return facts
    .map((fact) => ({
      id: fact.id,
      likeness: fact.id === ofFact ? identical : likenessOf(wanted, pairsIn(fact.id)),
    }))
    .filter((one) => one.likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map((one) => one.id);
}

function pairsIn(id: string): ReadonlySet<string> {
  const slug = id.slice(id.indexOf(":") + 1);
  const letters = slug.toLowerCase().replace(/[^a-z0-9]/g, "");
  return new Set(Array.from(letters, (_, index) => letters.slice(index, index + 2)));
}

/** From 0 (no pair is shared) to 1 (all are). */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of other) if (one.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
