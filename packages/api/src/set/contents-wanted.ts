import type { FrozenQuestion, SetDocument } from "@communique/db";
import type { z } from "zod";
import type { Service } from "../context.ts";
import { keptShape } from "../shape/shape.ts";
import { documentItem, type Item, idOf, questionsOf } from "./item.ts";
import { itemsWanted } from "./items-wanted.ts";
import type { savedSchema } from "./set-input.ts";

/** A set as somebody wants it: its questions by their ids, what of some is in their own words, and what they are worth. */
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
  const { points, sections } = wanted;
  const worth = (id: string) => (Object.hasOwn(points, id) ? (points[id] ?? 1) : 1);
  const shape = { points: items.map((item) => worth(idOf(item))), sections };
  return {
    items,
    document: { items: items.map(documentItem), ...keptShape(shape) },
    questions: items.flatMap(questionsOf),
  };
}
