import type { StoredSet } from "@communique/db";
import { shapeIn } from "../shape/shape.ts";
import type { Wanted } from "./contents-wanted.ts";
import { idOf, itemsOf } from "./item.ts";

/** A set as it would be wanted, if it were to be made anew: nothing that follows from the bank is in it. */
export function wantedOf(stored: StoredSet): Wanted {
  const items = itemsOf(stored);
  const { points, sections } = shapeIn(stored.document, items.length);
  return {
    title: stored.title,
    items: items.map(idOf),
    own: Object.fromEntries(items.flatMap((item) => (item.made ? [[idOf(item), item.made.own]] : []))),
    written: Object.fromEntries(items.flatMap(({ written }) => (written ? [[written.id, written.text]] : []))),
    points: Object.fromEntries(items.map((item, place) => [idOf(item), points[place] ?? 1])),
    sections,
  };
}
