import { hasEnd } from "./member.ts";
import { isNonEmpty } from "./non-empty.ts";
import { placedMembers } from "./placed-members.ts";
import type { Recipe } from "./recipe.ts";
import { sortOf } from "./sort-of.ts";

/** Where was it, or where was it due? The two places of which most is told are asked together; each event has one. */
export const sortPlaces: Recipe = {
  name: "sort places",
  kinds: ["sort into groups"],
  drafts: (witness) => {
    const members = placedMembers(witness);
    const ends = [...Map.groupBy(members, ({ end }) => end.text).values()]
      .filter(({ length }) => length > 1)
      .sort((one, other) => other.length - one.length)
      .slice(0, 2)
      .flatMap(([first]) => (first ? [first.end] : []));
    if (!isNonEmpty(ends) || ends.length < 2) return [];
    const [one, other] = ends.map(({ text }) => text);
    const stem =
      witness.about === "article"
        ? `Where does the article place each of these, whether held or still due: in ${one} or in ${other}?`
        : `Where do the sources cited place each of these: in ${one} or in ${other}?`;
    return sortOf(
      { witness, recipe: sortPlaces.name, relation: "took place in", stem },
      ends,
      members.filter((member) => ends.some((end) => hasEnd(member, end))),
    );
  },
};
