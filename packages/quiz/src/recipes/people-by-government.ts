import { phraseOfWhen } from "@communique/domain/wording";
import { endsOf } from "./member.ts";
import { isNonEmpty } from "./non-empty.ts";
import { sideMembers, tenuresByTime } from "./office-members.ts";
import type { Recipe } from "./recipe.ts";
import { severalOf } from "./several-of.ts";
import { sortOf } from "./sort-of.ts";

/** How many have to be told of at one time, for the names not to be asked again and again. */
const least = 5;

/** Which government did somebody serve, and who served it? A person served one at the time, which refutes the others. */
export const peopleByGovernment: Recipe = {
  name: "people by government",
  kinds: ["sort into groups", "several right"],
  drafts: (witness) =>
    tenuresByTime(witness).flatMap((tenures) => {
      const members = sideMembers(tenures);
      const ends = endsOf(members);
      const [tenure] = tenures;
      if (!(tenure && isNonEmpty(ends)) || ends.length < 2 || members.length < least) return [];
      const time = phraseOfWhen(tenure.fact.asOf);
      const frame = {
        witness,
        recipe: peopleByGovernment.name,
        relation: "serves" as const,
        difficulty: "easy" as const,
      };
      return [
        ...sortOf(
          { ...frame, stem: `Of which government did each of these people hold an office ${time}?` },
          ends,
          members,
        ),
        ...ends.flatMap((end) =>
          severalOf({ ...frame, stem: `Which of these people held an office of ${end.text} ${time}?` }, end, members),
        ),
      ];
    }),
};
