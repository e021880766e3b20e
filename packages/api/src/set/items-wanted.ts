import type { z } from "zod";
import type { Service } from "../context.ts";
import { type Item, originalOf, withOwn } from "./item.ts";
import { itemsNamed } from "./items-named.ts";
import { takenBy } from "./other-options.ts";
import type { savedSchema } from "./set-input.ts";

type Wanted = Pick<z.output<typeof savedSchema>, "items" | "own">;

/** The items of these ids, each in the words that are wanted. Words that are as they were stay as they were frozen. */
export function itemsWanted(service: Service, { items, own }: Wanted, had: readonly Item[]): readonly Item[] {
  return itemsNamed(service, items, had).map((item, place) => {
    const wanted = own[items[place] ?? ""];
    return wanted ? withOwn(item, wanted, takenBy(service, item, wanted)) : originalOf(item);
  });
}
