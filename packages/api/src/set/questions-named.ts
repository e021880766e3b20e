import type { FrozenQuestion } from "@communique/db";
import { type Question, rearrange } from "@communique/quiz";
import { freeze, posed } from "../attempt/frozen.ts";
import type { Service } from "../context.ts";
import { Refusal } from "../refusal.ts";

/** The questions with these ids: as the set has them, whatever became of the facts, or else from the bank. */
export function questionsNamed(
  { banks }: Service,
  ids: readonly string[],
  had: readonly FrozenQuestion[],
): readonly FrozenQuestion[] {
  const kept = new Map(had.map((frozen) => [posed(frozen).id, frozen]));
  const isNew = ids.some((id) => !kept.has(id));
  const all = isNew ? [...banks.article.questions(), ...banks.background.questions()] : [];
  const known = new Map(all.map((question) => [question.id, question]));
  return ids.map((id) => {
    const question = known.get(id);
    const frozen = kept.get(id) ?? (question && freeze(arranged(question)));
    if (frozen) return frozen;
    throw new Refusal(
      "unknown-question",
      "A question of this set is neither in the bank nor in the set as it was saved.",
      "Open the set again: it shows what there is.",
    );
  });
}

/** Recipes write the right option first. Which place it has in sets its content decides, so that it is one question in all of them. */
export function arranged(question: Question): Question {
  return rearrange([question], question.id)[0] ?? question;
}
