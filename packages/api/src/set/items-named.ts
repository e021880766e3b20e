import { type Question, rearrange } from "@communique/quiz";
import { freeze } from "../attempt/frozen.ts";
import type { Service } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { type BankItem, type Item, idOf } from "./item.ts";

/** The items with these ids: as the set has them, whatever became of the facts, or else from the bank. */
export function itemsNamed(service: Service, ids: readonly string[], had: readonly Item[]): readonly Item[] {
  const kept = new Map(had.map((item) => [idOf(item), item]));
  const fromBank = bankItems(service);
  return ids.map((id) => {
    const item = kept.get(id) ?? fromBank(id);
    if (item) return item;
    throw new Refusal(
      "unknown-question",
      "A question of this set is neither in the bank nor in the set as it was saved.",
      "Open the set again: it shows what there is.",
    );
  });
}

/** Finds items of the bank by their ids: it is gone through once for as many as are asked for, and each is frozen once. */
export function bankItems({ banks }: Service): (id: string) => BankItem | undefined {
  let questions: ReadonlyMap<string, Question> | undefined;
  const items = new Map<string, BankItem>();
  return (id) => {
    const had = items.get(id);
    if (had) return had;
    questions ??= new Map(
      [...banks.article.questions(), ...banks.background.questions()].map((question) => [question.id, question]),
    );
    const question = questions.get(id);
    if (!question) return undefined;
    const item = itemFrom(question);
    items.set(id, item);
    return item;
  };
}

/** A question of the bank as an item. */
export function itemFrom(question: Question): BankItem {
  return { frozen: freeze(arranged(question)), made: null, written: null };
}

/** Recipes write the right option first. Which place it has in sets its content decides, so that it is one question in all of them. */
function arranged(question: Question): Question {
  return rearrange([question], question.id)[0] ?? question;
}
