import { type Fact, type Issue, type Page, type Position, type PositionOnIssue, positionsOn } from "@communique/domain";
import { type Beside, besideOf, pagesOf } from "../source/beside.ts";
import { inOrder, type Place, placesOf } from "../ui/source-address.ts";

/** The two governments that are compared, as the article calls them. */
export const sides = ["Moscow", "Tokyo"] as const;

export type Side = (typeof sides)[number];

interface Numbered {
  readonly position: Position;
  /** Its number on the issue, by which the others refer to it. */
  readonly number: number;
  readonly side: Side;
}

/** A position, as it stands beside the others on its issue. */
export interface PositionCompared extends Numbered {
  readonly against: readonly Numbered[];
  readonly places: readonly Place[];
  readonly pages: readonly Page[];
  readonly beside: readonly Beside[];
}

export interface IssueCompared {
  readonly issue: Issue;
  readonly positions: readonly PositionCompared[];
}

/** Issue by issue, the positions of the two sides among the asked facts; what stands beside them comes from all of them. */
export function issuesCompared(asked: readonly Fact[], all: readonly Fact[]): readonly IssueCompared[] {
  const beside = besideOf(all);
  return asked
    .filter((fact) => fact.kind === "issue")
    .map(({ id }) => positionsOn(asked, id))
    .flatMap((found) => (found.outcome === "found" ? [found] : []))
    .map(({ issue, holders }) => {
      const told = holders.flatMap(({ positions }) => positions);
      const numbered = new Map(inColumns(told).map((one) => [one.position.id, one]));
      return {
        issue,
        positions: [...numbered.values()].map(({ against, ...one }) => ({
          ...one,
          against: against.flatMap(({ id }) => numbered.get(id) ?? []),
          places: placesOf(one.position.cites),
          pages: pagesOf(one.position.cites),
          beside: beside.get(one.position.id) ?? [],
        })),
      };
    })
    .filter(({ positions }) => positions.length > 0);
}

/** Numbered down one column and then the other, each in the order of the article. */
function inColumns(told: readonly PositionOnIssue[]): readonly (PositionOnIssue & Numbered)[] {
  return sides
    .flatMap((side) =>
      told
        .filter(({ position }) => sideOf(position) === side)
        .toSorted((one, other) => inOrder(placeOf(one), placeOf(other)))
        .map((one) => ({ ...one, side })),
    )
    .map((one, index) => ({ ...one, number: index + 1 }));
}

function placeOf({ position }: PositionOnIssue): Place {
  return placesOf(position.cites)[0] ?? { paragraph: 0, sentence: 0 };
}

/** The side to which the holder belongs: what a ministry or diplomats want is told on it, under their own name. */
function sideOf({ holder }: Position): Side | null {
  return (holder.kind === "government" ? holder : holder.of)?.calledByCapital ?? null;
}
