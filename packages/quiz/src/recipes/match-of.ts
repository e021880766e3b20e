import type { Draft } from "../pose.ts";
import type { Difficulty } from "../question/question.ts";
import type { PairingName } from "../question/values.ts";
import { areApart, byContent, type Member, revealedBy, toldBy } from "./member.ts";
import { isNonEmpty, mapNonEmpty } from "./non-empty.ts";
import { asking, letter } from "./recipe.ts";
import type { Witness } from "./witness.ts";

const pairs = { least: 3, most: 5 };

/** A question of pairs as its recipe frames it. */
export interface Frame<Name extends PairingName> {
  readonly witness: Witness;
  readonly recipe: string;
  readonly relation: Name;
  readonly stem: string;
  /** Where the number of things does not decide it. */
  readonly difficulty?: Difficulty;
}

/** Members to be matched with their ends; nothing where fewer than three are each refuted at every end but their own. */
export function matchOf<Name extends PairingName>(
  { witness, recipe, relation, stem }: Frame<Name>,
  members: readonly Member<Name>[],
): readonly Draft[] {
  const chosen = byContent(mostApart(members), stem);
  if (!isNonEmpty(chosen) || chosen.length < pairs.least) return [];
  const ends = byContent(
    chosen.map(({ end }) => end),
    stem,
  );
  if (!isNonEmpty(ends)) return [];
  return [
    {
      ...asking(
        witness,
        chosen.length > pairs.least ? "hard" : "medium",
        ...mapNonEmpty(chosen, ({ statement }) => statement),
      ),
      kind: "match pairs",
      recipe,
      asks: { relation },
      stem,
      lefts: mapNonEmpty(chosen, ({ text, value, statement, feedback }, index) => ({
        id: letter(index),
        text,
        value,
        statement: statement.id,
        feedback,
      })),
      rights: mapNonEmpty(ends, ({ text, value }, index) => ({ id: letter(index), text, value })),
      pairs: mapNonEmpty(chosen, ({ end }, index) => ({ left: letter(index), right: letter(ends.indexOf(end)) })),
      explanation: toldBy(members.filter((member) => chosen.includes(member))),
      reveals: revealedBy(chosen),
    },
  ];
}

/** Sets for several questions, in which any two members are apart; none of them stands in two sets. */
export function roundsOf<Name extends PairingName>(
  members: readonly Member<Name>[],
): readonly (readonly Member<Name>[])[] {
  const round = mostApart(members);
  if (round.length < pairs.least) return [];
  return [round, ...roundsOf(members.filter((member) => !round.includes(member)))];
}

/** The largest set in which any two are apart that begins with one of the members and takes the others as they come. */
function mostApart<Name extends PairingName>(members: readonly Member<Name>[]): readonly Member<Name>[] {
  const inOrder = byContent(members);
  const sets = inOrder.map((first) => {
    const set = [first];
    for (const member of inOrder) if (set.every((other) => areApart(member, other))) set.push(member);
    return set.slice(0, pairs.most);
  });
  return sets.reduce<readonly Member<Name>[]>((best, set) => (set.length > best.length ? set : best), []);
}
