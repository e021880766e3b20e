import { textHash } from "../content-hash.ts";
import type { Draft } from "../pose.ts";
import type { ChoiceQuestion } from "../question/question.ts";

type ChoiceDraft = Extract<Draft, { readonly kind: ChoiceQuestion["kind"] }>;

/**
 * The same questions without some of those whose right answer is the commonest: so that it is right in one of three at
 * most, and nobody gains by always giving it. Which are left out follows from what they ask alone: those on events, of which few other
 * questions are asked, are the last to go.
 */
export function withoutHabit<D extends ChoiceDraft>(drafts: readonly D[]): readonly D[] {
  const byKey = Map.groupBy(drafts, keyTextOf);
  const [commonest = []] = [...byKey.values()].sort((one, other) => other.length - one.length);
  const most = Math.floor((drafts.length - commonest.length) / 2);
  const ranked = commonest
    .map((draft) => ({ draft, rank: `${draft.asked[0].startsWith("event:") ? 0 : 1}${textHash(draft.asked[0])}` }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  const left = new Set(ranked.slice(most).map(({ draft }) => draft));
  return drafts.filter((draft) => !left.has(draft));
}

function keyTextOf({ options }: ChoiceDraft): string | undefined {
  return options.find(({ because }) => because.verdict === "right")?.text;
}
