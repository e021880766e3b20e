import type { Fact, FactId } from "./model/fact.ts";
import { isFact } from "./references.ts";

// What has a fact's id inside a fact is a fact, also where its type says no more of it than that it is told.
type Linked<T> = T extends { readonly id: infer Id extends FactId }
  ? Id
  : T extends object
    ? { readonly [Key in keyof T]: Linked<T[Key]> }
    : T;

/** A fact as JSON: every fact inside it is replaced by its id. */
export type FactJson<F extends Fact = Fact> = F extends Fact ? { readonly [Key in keyof F]: Linked<F[Key]> } : never;

/**
 * A fact as plain data, fit to be sent and stored.
 *
 * @example
 * toJson(losyukovAsDeputyForeignMinister).holder; // "person:losyukov"
 */
export function toJson<F extends Fact>(fact: F): FactJson<F> {
  return JSON.parse(JSON.stringify(fact, (key, value) => (key !== "" && isFact(value) ? value.id : value)));
}
