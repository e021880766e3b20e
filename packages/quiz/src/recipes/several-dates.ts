import { daysOf } from "../overlap.ts";
import { byNearness } from "./by-nearness.ts";
import { datedMembers } from "./dated-members.ts";
import { type End, endsOf, hasEnd, type Member } from "./member.ts";
import { firstOf } from "./pool.ts";
import type { Recipe } from "./recipe.ts";
import { severalOf } from "./several-of.ts";
import type { Witness } from "./witness.ts";

/** How many of what lies nearest in time may be offered as wrong. */
const nearest = 4;

/** Which of these fall into one month, or one year? The date of whatever does not refutes it. */
export const severalDates: Recipe = {
  name: "several dates",
  kinds: ["several right"],
  drafts: (witness) =>
    (["month", "year"] as const).flatMap((unit) => {
      const members = datedMembers(witness, unit);
      const ends = endsOf(members);
      const ofOneYear = Map.groupBy(ends, yearOf);
      const insideOf = Map.groupBy(members, ({ end }) => end.text);
      const nearTo = byNearness(members, ({ end }) => dayOf(end));
      return ends.flatMap((end) => {
        // A month that is the only one told of its year asks no more than the year does.
        if (unit === "month" && ofOneYear.get(yearOf(end))?.length === 1) return [];
        const inside = insideOf.get(end.text) ?? [];
        const near = firstOf(nearTo(dayOf(end)), { most: nearest, mayBe: (member) => !hasEnd(member, end) });
        const frame = {
          witness,
          recipe: severalDates.name,
          relation: "dated" as const,
          stem: stemOf(inside, end, witness),
        };
        return severalOf(frame, end, [...inside, ...near]);
      });
    }),
};

type Dated = Member<"dated">;

function yearOf({ value }: End<"dated">): string {
  return (daysOf(value.when).from ?? "").slice(0, 4);
}

function dayOf({ value }: End<"dated">): number {
  return Date.parse(daysOf(value.when).from ?? "");
}

function stemOf(inside: readonly Dated[], { text }: End<"dated">, { about }: Witness): string {
  if (about === "background") return `Which of these do the sources cited date to ${text}?`;
  return inside.every(({ statement }) => statement.standing.status === "planned")
    ? `Which of these does the article have due in ${text}?`
    : `Which of these does the article place in ${text}, whether done or still due?`;
}
