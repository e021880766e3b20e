import type { Person } from "../model/actor.ts";

/** Which part of a name comes first: the given one in English and Russian, the family's in Japanese. */
export type NameOrder = "given first" | "family first";

/**
 * A person's name in the order of one tradition or the other.
 *
 * @example
 * nameInOrder(kato, "family first"); // "Kato Ryozo"
 * nameInOrder(kato, "given first"); // "Ryozo Kato"
 */
export function nameInOrder({ given, family }: Person, order: NameOrder): string {
  return order === "given first" ? `${given} ${family}` : `${family} ${given}`;
}
