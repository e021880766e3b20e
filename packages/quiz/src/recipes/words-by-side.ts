import { sentenceOfUsage } from "../wording/statement.ts";
import { type End, endsOf, type Member } from "./member.ts";
import { isNonEmpty } from "./non-empty.ts";
import { type Recipe, wrong } from "./recipe.ts";
import { severalOf } from "./several-of.ts";
import { sortOf } from "./sort-of.ts";
import type { Witness } from "./witness.ts";

/** Whose word is it? Of the government that uses it, and not of one that objects to it; of others nothing is told. */
export const wordsBySide: Recipe = {
  name: "words by side",
  kinds: ["sort into groups", "several right"],
  drafts: (witness) => {
    const members = usageMembers(witness);
    const ends = endsOf(members);
    const frame = { witness, recipe: wordsBySide.name, relation: "used by" as const };
    return [
      ...(isNonEmpty(ends) && ends.length > 1
        ? sortOf({ ...frame, stem: "Whose word is each of these, by the sources cited?" }, ends, members)
        : []),
      ...ends.flatMap((end) =>
        severalOf(
          { ...frame, stem: `Which of these words do the sources cited give as those of ${end.text}?` },
          end,
          members,
        ),
      ),
    ];
  },
};

function usageMembers(witness: Witness): readonly Member<"used by">[] {
  return witness.tells("usage").flatMap((statement) => {
    const { fact } = statement;
    const [user, ...more] = fact.usedBy.filter((side) => side.kind === "government");
    if (!user || more.length > 0) return [];
    const says = sentenceOfUsage(fact);
    return {
      statement,
      text: `“${fact.name}”`,
      value: { usage: fact.id },
      end: { text: user.name, value: { actor: user.id } },
      says,
      feedback: says,
      reveals: [],
      refutes: ({ value }: End<"used by">) =>
        fact.contestedBy.some(({ id }) => id === value.actor) ? wrong("contradiction", statement) : undefined,
    };
  });
}
