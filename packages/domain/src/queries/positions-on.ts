import type { Fact, Issue, Position } from "../model/fact.ts";
import { type Found, factOfKind, type WrongKind } from "./fact-by-id.ts";

/** What one holder stands for on an issue. */
export interface HolderOnIssue {
  readonly holder: Position["holder"];
  readonly positions: readonly PositionOnIssue[];
}

/** A position, and what the source sets against it. */
export interface PositionOnIssue {
  readonly position: Position;
  /** The positions that it opposes, and those that oppose it: who holds one of a pair does not hold the other. */
  readonly against: readonly Position[];
}

/**
 * Who holds which position on an issue, holders and positions in the order of the facts.
 *
 * That nothing is set against a position tells nothing: the source may leave an opposition unsaid.
 *
 * @example
 * positionsOn(articleFacts, "issue:summit-in-2000");
 * // {
 * //   outcome: "found",
 * //   issue: summitIn2000,
 * //   holders: [
 * //     { holder: japan, positions: [{ position: japanOnAnotherSummit, against: [russiaOnAnotherSummit] }] },
 * //     { holder: russia, positions: [{ position: russiaOnAnotherSummit, against: [japanOnAnotherSummit] }] },
 * //   ],
 * // }
 */
export function positionsOn(
  facts: readonly Fact[],
  id: Issue["id"],
): Found<{ readonly issue: Issue; readonly holders: readonly HolderOnIssue[] }> | WrongKind {
  const asked = factOfKind(facts, "issue", id);
  if (asked.outcome !== "found") return asked;
  const positions = facts.filter((fact) => fact.kind === "position").filter(({ on }) => on.id === id);
  const opposed = opposedTo(positions);
  const holders = new Map<string, { readonly holder: Position["holder"]; readonly positions: PositionOnIssue[] }>();
  for (const position of positions) {
    const { holder } = position;
    const own = holders.get(holder.id) ?? { holder, positions: [] };
    own.positions.push({ position, against: opposed.get(position.id) ?? [] });
    holders.set(holder.id, own);
  }
  return { outcome: "found", issue: asked.fact, holders: [...holders.values()] };
}

function opposedTo(positions: readonly Position[]): ReadonlyMap<string, readonly Position[]> {
  const known = new Map(positions.map((position) => [position.id, position]));
  const opposed = new Map(positions.map(({ id }) => [id, new Set<Position>()]));
  for (const position of positions) {
    for (const { id } of position.opposes) {
      const other = known.get(id);
      if (!other) continue;
      opposed.get(position.id)?.add(other);
      opposed.get(id)?.add(position);
    }
  }
  return new Map([...opposed].map(([id, against]) => [id, [...against]]));
}
