import type { When } from "@communique/domain";
import { daysOf } from "../overlap.ts";
import { reachesOf } from "../wording/reach.ts";
import { datedMembers } from "./dated-members.ts";
import { matchOf } from "./match-of.ts";
import type { Member } from "./member.ts";
import type { Recipe } from "./recipe.ts";
import type { Witness } from "./witness.ts";

/**
 * Which date belongs to which event or document? Those that follow one another in time are asked together, with dates of
 * one precision; each has one date, which refutes the others.
 */
export const matchDates: Recipe = {
  name: "match dates",
  kinds: ["match pairs"],
  drafts: (witness) =>
    [isOf("day", "days"), isOf("month")].flatMap((isExact) =>
      inRows(datedMembers(witness, "exactly").filter(isExact)).flatMap((row) =>
        matchOf({ witness, recipe: matchDates.name, relation: "dated", stem: stemOf(row, witness) }, row),
      ),
    ),
};

type Dated = Member<"dated">;

function isOf(...precisions: readonly When["precision"][]): (member: Dated) => boolean {
  return ({ end }) => precisions.includes(end.value.when.precision) && end.value.when.inferred !== "date";
}

/** Rows of four in the order of time, the last with what is left over. */
function inRows(members: readonly Dated[]): readonly (readonly Dated[])[] {
  const inTime = [...members].sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
  const rows = Math.max(1, Math.floor(inTime.length / 4));
  return Array.from({ length: rows }, (_, row) => inTime.slice(row * 4, row === rows - 1 ? undefined : row * 4 + 4));
}

function startOf({ end }: Dated): string {
  return daysOf(end.value.when).from ?? "";
}

function stemOf(row: readonly Dated[], { about }: Witness): string {
  const [first, last] = [row[0], row[row.length - 1]];
  const [reach] = first && last ? reachesOf(first.end.value.when, last.end.value.when) : [];
  const things = row.every(({ statement }) => statement.fact.kind === "event") ? "event" : "event or document";
  const account =
    about === "article"
      ? "by the article's account of what had happened and what was still due"
      : "by the sources cited";
  return `Match each ${things} with its date, ${account}. The dates reach ${reach}.`;
}
