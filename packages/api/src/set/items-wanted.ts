import type { z } from "zod";
import { posed } from "../attempt/frozen.ts";
import type { Service } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { type BankItem, type Item, idOf, originalOf, withOwn } from "./item.ts";
import { itemsNamed } from "./items-named.ts";
import { takenBy } from "./other-options.ts";
import type { savedSchema } from "./set-input.ts";
import { isWrittenId } from "./written-input.ts";
import { writtenItem } from "./written-item.ts";

type Saved = z.output<typeof savedSchema>;

type Wanted = Pick<Saved, "items" | "own"> & Partial<Pick<Saved, "written">>;

/** The items of these ids, each in the words that are wanted. Words that are as they were stay as they were frozen. */
export function itemsWanted(
  service: Service,
  { items, own, written = {} }: Wanted,
  had: readonly Item[],
): readonly Item[] {
  const writtenHad = new Map(had.flatMap((item) => (item.written ? [[item.written.id, item]] : [])));
  // An id that is made up can be the name of what every object has, as "constructor" is.
  const textOf = (id: string) => (Object.hasOwn(written, id) ? written[id] : undefined);
  const fromBank = items.filter((id) => !textOf(id));
  const named = new Map(itemsNamed(service, fromBank, had).map((item) => [idOf(item), item]));
  return items.flatMap((id): readonly Item[] => {
    const text = textOf(id);
    if (text) return [writtenItem(id, text, writtenHad.get(id))];
    const item = named.get(id);
    if (!item || item.written) return item ? [item] : [];
    const wanted = own[id];
    return [wanted ? withOwn(item, wanted, takenBy(service, item, wanted)) : originalOf(item)];
  });
}

/** A question of the bank in the words that are wanted. */
export function bankItemWanted(
  service: Service,
  { question, own }: { readonly question: string; readonly own: Wanted["own"][string] },
  had: readonly Item[],
): BankItem {
  const [item] = itemsWanted(service, { items: [question], own: { [question]: own } }, had);
  if (item && !item.written) return item;
  throw new Refusal(
    "unknown-question",
    "This question is not from the bank, so it cannot be put in other words.",
    "Open the set again, and change the question itself.",
  );
}

/** Those of the bank among what stands in a set, whatever of it is saved by now. */
export function bankQuestionsNamed(service: Service, ids: readonly string[], had: readonly Item[]) {
  const fromBank = ids.filter((id) => !isWrittenId(id));
  return itemsNamed(service, fromBank, had).flatMap(({ frozen }) => {
    const question = posed(frozen);
    return question.about === "own" ? [] : [question];
  });
}
