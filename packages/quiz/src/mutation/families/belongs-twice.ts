import type { When } from "@communique/domain";
import type { MatchPairs, SortIntoGroups } from "../../question/question.ts";
import { widerThan } from "../dates.ts";
import type { Known } from "../known.ts";
import type { Named } from "../members.ts";
import { changesTo, type Family } from "../mutation.ts";

/** A place becomes one that something else belongs to as well. */
export const belongsTwice: Family = {
  name: "belongs to two places",
  mutationsOf: (question, known) => {
    if (question.kind === "match pairs") return widened("rights", question.rights, known);
    return question.kind === "sort into groups" ? widened("groups", question.groups, known) : [];
  },
};

function widened(list: string, ends: MatchPairs["rights"] | SortIntoGroups["groups"], known: Known) {
  return ends.flatMap((end) =>
    ends.flatMap((other, index) =>
      end === other
        ? []
        : widerEnds(end.value, known).map((wider) => ({
            changes: changesTo([list, index], { ...wider }),
            wrong: `what belongs to “${end.text}” belongs to “${wider.text}” as well`,
          })),
    ),
  );
}

function widerEnds(value: object, known: Known): readonly Named[] {
  if ("when" in value) return widerThan(value.when as When);
  const place = "place" in value ? known.fact(value.place as string) : undefined;
  const around = place?.kind === "place" && "within" in place ? place.within : null;
  return around ? [{ text: around.name, value: { place: around.id } }] : [];
}
