import type { Fact } from "@communique/domain";
import type { Draft } from "../../pose.ts";
import type { QuestionKind } from "../../question/question.ts";
import type { Recipe } from "../recipe.ts";
import { witnessesIn } from "../witness.ts";

type DraftOf<Kind extends QuestionKind> = Extract<Draft, { readonly kind: Kind }>;

/** What a recipe makes of some facts, as drafts of the one kind that it makes. */
export function draftsOf<Kind extends QuestionKind>(
  kind: Kind,
  recipe: Recipe,
  facts: readonly Fact[],
): readonly DraftOf<Kind>[] {
  const isOfKind = (draft: Draft): draft is DraftOf<Kind> => draft.kind === kind;
  return witnessesIn(facts)
    .flatMap((witness) => recipe.drafts(witness))
    .filter(isOfKind);
}
