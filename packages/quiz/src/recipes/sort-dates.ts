import { daysOf } from "../overlap.ts";
import { datedMembers } from "./dated-members.ts";
import { type End, hasEnd, type Member } from "./member.ts";
import { isNonEmpty } from "./non-empty.ts";
import type { Recipe } from "./recipe.ts";
import { sortOf } from "./sort-of.ts";
import type { Witness } from "./witness.ts";

type Unit = "month" | "decade";

const most = 3;
const leastItems = 4;

/**
 * In which month, or which decade, was it, or was it due? A date that lies within one refutes the others. Months of one year are
 * asked together, and decades that follow one another in what is told.
 */
export const sortDates: Recipe = {
  name: "sort dates",
  kinds: ["sort into groups"],
  drafts: (witness) =>
    (["month", "decade"] as const).flatMap((unit) => {
      const members = datedMembers(witness, unit);
      return groupsOf(members, unit).flatMap((groups) => {
        const frame = {
          witness,
          recipe: sortDates.name,
          relation: "dated" as const,
          stem: stemOf(groups, unit, witness),
        };
        const fitting = members.filter((member) => groups.some((group) => hasEnd(member, group)));
        return isNonEmpty(groups) && fitting.length >= leastItems ? sortOf(frame, groups, fitting) : [];
      });
    }),
};

type Dated = Member<"dated">;

function groupsOf(members: readonly Dated[], unit: Unit): readonly (readonly End<"dated">[])[] {
  const ends = [...new Map(members.map(({ end }) => [startOf(end), end])).values()].sort((one, other) =>
    startOf(one) < startOf(other) ? -1 : 1,
  );
  const together = unit === "month" ? [...Map.groupBy(ends, (end) => startOf(end).slice(0, 4)).values()] : [ends];
  return together
    .flatMap((some) => some.map((_, index) => (index % most === 0 ? some.slice(index, index + most) : [])))
    .filter(({ length }) => length > 1);
}

function startOf({ value }: End<"dated">): string {
  return daysOf(value.when).from ?? "";
}

function stemOf(groups: readonly End<"dated">[], unit: Unit, { about }: Witness): string {
  const labels = groups.map(({ text }) => text);
  const choice = `${labels.slice(0, -1).join(", ")} or ${labels.at(-1)}`;
  return about === "article"
    ? `In which ${unit} does the article place each of these, whether done or still due: ${choice}?`
    : `In which ${unit} do the sources cited place each of these: ${choice}?`;
}
