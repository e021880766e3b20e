import type { Answering } from "./answering.ts";
import { isIdOf, listIn } from "./kept-value.ts";

/**
 * Items are put in order. The order in which they are shown is no answer before something was moved: it is never the right
 * one.
 */
export const ordering: Answering<"put in order"> = {
  missing: (_question, answer) => (answer ? null : "Move at least one first."),
  restored({ items }, kept) {
    const order = listIn(kept, "order")?.filter((id) => isIdOf(items, id));
    return order && new Set(order).size === items.length && order.length === items.length ? { order } : null;
  },
};

/** The items in an order with one of them moved by some places, as far as there are places. */
export function moved(order: readonly string[], item: string, by: number): readonly string[] {
  const from = order.indexOf(item);
  const to = Math.max(0, Math.min(order.length - 1, from + by));
  const others = order.filter((id) => id !== item);
  return from === -1 ? order : [...others.slice(0, to), item, ...others.slice(to)];
}
