import type { Statement } from "@communique/domain";
import { textHash } from "../content-hash.ts";
import { once } from "../once.ts";

interface Asked {
  readonly statement: Statement;
  readonly key: { readonly text: string };
}

/** In how many of the questions one answer is right, at the most: one in so many. */
const share = 4;

/**
 * Without some of those whose right answer is common: so that none is right in more than one of four, and nobody gains by always
 * giving it. Which are left out follows from what they ask alone: those of which few other questions are asked are the last to go.
 */
export function withoutHabit<A extends Asked>(asked: readonly A[]): readonly A[] {
  const byKey = [...Map.groupBy(asked, ({ key }) => key.text).values()];
  const most = mostOf(byKey.map(({ length }) => length));
  const left = new Set(byKey.flatMap((alike) => [...alike].sort(byRank).slice(most)));
  return asked.filter((one) => !left.has(one));
}

/** The most questions with one right answer that are no more than their share of all that are then left; at least one. */
function mostOf(counts: readonly number[]): number {
  const isFair = (most: number) => share * most <= counts.reduce((sum, count) => sum + Math.min(count, most), 0);
  // Once it is no longer fair it never is again, the more there may be: so it can be sought by halving.
  let [fair, unfair] = [1, counts.reduce((one, other) => Math.max(one, other), 1) + 1];
  while (unfair - fair > 1) {
    const middle = Math.floor((fair + unfair) / 2);
    if (isFair(middle)) fair = middle;
    else unfair = middle;
  }
  return fair;
}

function byRank({ statement: one }: Asked, { statement: other }: Asked): number {
  return rankOf(one) < rankOf(other) ? -1 : 1;
}

const rankOf = once(({ id, fact }: Statement): string => {
  const otherwise = "contrasts" in fact ? Math.min(1, fact.contrasts.length) + 1 : 0;
  return `${otherwise}${textHash(id)}`;
});
