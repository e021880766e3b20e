import type { FrozenQuestion, SetDocument } from "@communique/db";
import type { z } from "zod";
import type { Service } from "../context.ts";
import { documentItem, type Item, questionsOf } from "./item.ts";
import { itemsWanted } from "./items-wanted.ts";
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
