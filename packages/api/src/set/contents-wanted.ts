import type { FrozenQuestion, SetDocument } from "@communique/db";
import type { z } from "zod";
import type { Service } from "../context.ts";
import { documentItem, type Item, originalOf, questionsOf, withOwn } from "./item.ts";
import { itemsNamed } from "./items-named.ts";
import { takenBy } from "./other-options.ts";
import type { savedSchema } from "./set-input.ts";

/** A set as somebody wants it: its questions by their ids, and what of some is in their own words. */
export type Wanted = Omit<z.output<typeof savedSchema>, "set" | "revision">;

interface Contents {
  readonly items: readonly Item[];
  readonly document: SetDocument;
  /** Those that may not be frozen yet. */
  readonly questions: readonly FrozenQuestion[];
}

/** What is to be kept of a set that had these items, and is wanted like this. */
export function contentsWanted(service: Service, wanted: Wanted, had: readonly Item[]): Contents {
  const items = itemsWanted(service, wanted, had);
  return { items, document: { items: items.map(documentItem) }, questions: items.flatMap(questionsOf) };
}

/** The items of these ids, each in the words that are wanted. Words that are as they were stay as they were frozen. */
export function itemsWanted(
  service: Service,
  { items, own }: Pick<Wanted, "items" | "own">,
  had: readonly Item[],
): readonly Item[] {
  return itemsNamed(service, items, had).map((item, place) => {
    const wanted = own[items[place] ?? ""];
    return wanted ? withOwn(item, wanted, takenBy(service, item, wanted)) : originalOf(item);
  });
}
