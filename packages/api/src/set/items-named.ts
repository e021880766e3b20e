import { type Question, rearrange } from "@communique/quiz";
import { freeze } from "../attempt/frozen.ts";
import type { Service } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { type BankItem, type Item, idOf } from "./item.ts";

/** The items with these ids: as the set has them, whatever became of the facts, or else from the bank. */
export function itemsNamed({ banks }: Service, ids: readonly string[], had: readonly Item[]): readonly Item[] {
  const kept = new Map(had.map((item) => [idOf(item), item]));
  const isNew = ids.some((id) => !kept.has(id));
  const all = isNew ? [...banks.article.questions(), ...banks.background.questions()] : [];
  const known = new Map(all.map((question) => [question.id, question]));
  return ids.map((id) => {
    const question = known.get(id);
    const item = kept.get(id) ?? (question && itemFrom(question));
    if (item) return item;
    throw new Refusal(
      "unknown-question",
      "A question of this set is neither in the bank nor in the set as it was saved.",
      "Open the set again: it shows what there is.",
    );
  });
}

/** A question of the bank as an item. */
export function itemFrom(question: Question): BankItem {
  return { frozen: freeze(arranged(question)), made: null, written: null };
}

/** Recipes write the right option first. Which place it has in sets its content decides, so that it is one question in all of them. */
function arranged(question: Question): Question {
  return rearrange([question], question.id)[0] ?? question;
}
