import type { Fact, FactId } from "../model/fact.ts";
import { nearestIds } from "./nearest-ids.ts";

/** No fact, or no statement, has the id that was asked for. */
export interface UnknownId {
  readonly outcome: "unknown id";
  readonly id: string;
  /** The ids of facts that look most like it, the nearest first; none where none looks like it. */
  readonly nearest: readonly FactId[];
}

/** The id that was asked for is that of a fact which cannot be asked this. */
export interface WrongKind {
  readonly outcome: "wrong kind";
  readonly id: FactId;
  readonly kind: Fact["kind"];
  readonly wanted: Fact["kind"];
}

/** The answer to a question about a fact, or that there is no such fact. */
export type Found<Answer> = ({ readonly outcome: "found" } & Answer) | UnknownId;

/** The facts of one kind. */
export type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { readonly kind: Kind }>;

/**
 * The fact that has an id.
 *
 * @example
 * factById(articleFacts, "person:kono"); // { outcome: "found", fact: kono }
 * factById([kono, kato, mori], "person:konno"); // { outcome: "unknown id", id: "person:konno", nearest: ["person:kono"] }
 */
export function factById(facts: readonly Fact[], id: string): Found<{ readonly fact: Fact }> {
  const fact = facts.find((one) => one.id === id);
  return fact ? { outcome: "found", fact } : unknownId(facts, id);
}

/**
 * The fact of a kind that has an id.
 *
 * @example
 * factOfKind(articleFacts, "event", "event:october-talks"); // { outcome: "found", fact: octoberTalks }
 * factOfKind(articleFacts, "event", "issue:pace");
 * // { outcome: "wrong kind", id: "issue:pace", kind: "issue", wanted: "event" }
 */
export function factOfKind<Kind extends Fact["kind"]>(
  facts: readonly Fact[],
  kind: Kind,
  id: string,
): Found<{ readonly fact: FactOf<Kind> }> | WrongKind {
  const fact = facts.find((one) => one.id === id);
  if (!fact)
    return unknownId(
      facts.filter((one) => one.kind === kind),
      id,
    );
  return isOfKind(fact, kind)
    ? { outcome: "found", fact }
    : { outcome: "wrong kind", id: fact.id, kind: fact.kind, wanted: kind };
}

/** That there is no such id, and those of the candidates that look like it; callers without types may ask for anything. */
export function unknownId(candidates: readonly Fact[], id: unknown): UnknownId {
  if (typeof id !== "string") return { outcome: "unknown id", id: written(id), nearest: [] };
  return { outcome: "unknown id", id, nearest: nearestIds(candidates, id) };
}

/** What was asked for, in letters; `String` throws for some objects. */
function written(id: unknown): string {
  return Object(id) === id ? Object.prototype.toString.call(id) : String(id);
}

function isOfKind<Kind extends Fact["kind"]>(fact: Fact, kind: Kind): fact is FactOf<Kind> {
  return fact.kind === kind;
}
