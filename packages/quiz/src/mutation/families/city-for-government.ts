import type { Government, Place } from "@communique/domain";
import { changedStrings } from "../changed-strings.ts";
import type { Known } from "../known.ts";
import type { Change, Family } from "../mutation.ts";

/** A value, or what is asked, is a capital as a place where it is the government that is called by it, or the other way round. */
export const cityForGovernment: Family = {
  name: "city for the government",
  mutationsOf: (question, known) => {
    const others = new Map(pairsIn(known).flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
    return changedStrings(
      question,
      ["options", "key", "foils", "lefts", "rights", "items", "groups", "asks"],
      (id, at) => (at.includes("because") || at.includes("statement") ? undefined : others.get(id)),
    ).map((change: Change) => ({
      changes: [change],
      wrong: `${change.to} is another thing, though it has the same name`,
    }));
  },
};

function pairsIn({ facts }: Known): readonly (readonly [string, string])[] {
  const governments = facts.filter((fact): fact is Government => fact.kind === "government");
  const places = facts.filter((fact): fact is Place => fact.kind === "place");
  return governments.flatMap(({ id, name, calledByCapital }) =>
    places.flatMap((place) =>
      "name" in place && [name, calledByCapital].includes(place.name) ? [[place.id, id] as const] : [],
    ),
  );
}
