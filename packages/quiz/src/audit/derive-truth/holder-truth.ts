import type { Actor, Position } from "@communique/domain";
import { grouped, indexed } from "../known-facts/indexed.ts";
import { factsOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { twinsOf } from "../known-facts/links.ts";
import { worded } from "../known-facts/wordings.ts";
import { namesActor } from "../read-text/names-actor.ts";
import { mayBeOneSide } from "./sides.ts";
import { provenBy, type Refutation, refutedBy, type Truth, unknown } from "./truth.ts";

const opposingById = indexed((known) => {
  const positions = factsOfKind(known, "position");
  return grouped(positions, ({ opposes }) => opposes.map(({ id }) => id));
});

/** The positions that are set against one, from either side. */
export function opposedTo(position: Position, known: KnownFacts): readonly Position[] {
  const opposing = opposingById(known).get(position.id) ?? [];
  const all = new Map([...position.opposes, ...opposing].map((other) => [other.id, other]));
  return [...all.values()].filter((other) => other.on.id === position.on.id);
}

/**
 * Whose position it is. What a statement tells of one side's view it tells of no other's, so that it refutes every side
 * that could not be taken for its holder; so does an opposed position of that other side.
 */
export function holderTruth(position: Position, actor: Actor, known: KnownFacts): Truth {
  if (position.holder.id === actor.id) return provenBy([position.id], "not told");
  if (mayBeOneSide(position.holder, actor, known)) return unknown("one side");
  const doubt = doubtAbout(position, actor, known);
  if (doubt) return unknown(doubt);
  const opposed = opposedTo(position, known).filter(({ holder }) => holder.id === actor.id);
  const isTheirs = namesActor(position.says, position.holder);
  return refutedBy(
    [...opposed.map(({ id }) => id), ...(isTheirs || opposed.length > 0 ? [position.id] : [])].map(
      (statement): Refutation => ({ ground: "contradiction", statement }),
    ),
    "holder not named",
  );
}

/** Whether the same is told of the other side somewhere. */
function doubtAbout(position: Position, actor: Actor, known: KnownFacts): "told twice" | "also told" | null {
  const isTheirs = (holder: Actor) => holder.id === actor.id || mayBeOneSide(holder, actor, known);
  const told = known.statements.get(position.id);
  const twins = told ? twinsOf(told, known) : [];
  if (twins.some(({ fact }) => fact.kind === "position" && isTheirs(fact.holder))) return "told twice";
  const alike = worded(position.content, known).filter(({ id }) => id !== position.id);
  return alike.some((fact) => fact.kind === "position" && isTheirs(fact.holder)) ? "also told" : null;
}
