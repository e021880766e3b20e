import type { Draft } from "../pose.ts";
import type { Difficulty } from "../question/question.ts";
import type { PairingName } from "../question/values.ts";
import { areApart, byContent, byContentBeside, type End, endsOf, type Member, revealedBy, toldBy } from "./member.ts";
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
  const inOrder = byContentBeside(stem);
  const chosen = inOrder(mostApart(byContent(members)));
  if (!isNonEmpty(chosen) || chosen.length < pairs.least) return [];
  const ends = inOrder(chosen.map(({ end }) => end));
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

/** Sets for several questions, at most so many, in which any two members are apart; none of them stands in two sets. */
export function roundsOf<Name extends PairingName>(
  members: readonly Member<Name>[],
  most: number = Number.POSITIVE_INFINITY,
): readonly (readonly Member<Name>[])[] {
  const rounds: (readonly Member<Name>[])[] = [];
  for (let rest = byContent(members); rounds.length < most; ) {
    const round = mostApart(rest);
    if (round.length < pairs.least) break;
    rounds.push(round);
    rest = rest.filter((member) => !round.includes(member));
  }
  return rounds;
}

/** Among how many members, of those that there are, five are sought: far more than an article of some pages has. */
const looked = 150;

/** The largest set in which any two are apart that begins with one of the members and takes the others as they come. */
function mostApart<Name extends PairingName>(all: readonly Member<Name>[]): readonly Member<Name>[] {
  const members = all.slice(0, looked);
  const ends = endsOf(members);
  const [any] = members;
  if (!any || ends.length < pairs.least) return [];
  const most = Math.min(pairs.most, ends.length);
  let best = setFrom(any, members);
  if (best.length === most) return best;
  const different = oneOfEachSort(members, ends);
  for (const first of different) {
    if (best.length === most) break;
    const set = setFrom(first, different);
    if (set.length > best.length) best = set;
  }
  return best;
}

/** Without another of the same end that is refuted at the same ends, unless it reads as yet another does. */
function oneOfEachSort<Name extends PairingName>(
  members: readonly Member<Name>[],
  ends: readonly End<Name>[],
): readonly Member<Name>[] {
  const alike = Map.groupBy(members, ({ text }) => text);
  const sorts = new Set<string>();
  return members.filter((member) => {
    const own = alike.get(member.text)?.length === 1 ? "" : member.text;
    const sort = [member.end.text, own, ...ends.map((end) => member.refutes(end) !== undefined)].join();
    return !sorts.has(sort) && sorts.add(sort);
  });
}

function setFrom<Name extends PairingName>(
  first: Member<Name>,
  members: readonly Member<Name>[],
): readonly Member<Name>[] {
  const set = [first];
  for (const member of members) {
    if (set.length === pairs.most) break;
    if (set.every((other) => areApart(member, other))) set.push(member);
  }
  return set;
}
