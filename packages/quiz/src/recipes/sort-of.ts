import type { NonEmpty } from "@communique/domain";
import type { Draft } from "../pose.ts";
import type { PairingName } from "../question/values.ts";
import type { Frame } from "./match-of.ts";
import { byContent, type End, endsOf, hasEnd, type Member, revealedBy, toldBy } from "./member.ts";
import { isNonEmpty, mapNonEmpty } from "./non-empty.ts";
import { asking, letter } from "./recipe.ts";

const items = { least: 3, most: 6, ofOneGroup: 3 };

/**
 * Members to be sorted by their ends: up to six, one of each group at least, each refuted in every group but its own.
 * Nothing where a group stays empty, or fewer than three members are left.
 */
export function sortOf<Name extends PairingName>(
  { witness, recipe, relation, stem, difficulty }: Frame<Name>,
  groups: NonEmpty<End<Name>>,
  members: readonly Member<Name>[],
): readonly Draft[] {
  const chosen = chosenFrom(groups, members, stem);
  if (!isNonEmpty(chosen) || chosen.length < items.least) return [];
  return [
    {
      ...asking(
        witness,
        difficulty ?? (chosen.length > 4 || groups.length > 2 ? "hard" : "medium"),
        ...mapNonEmpty(chosen, ({ statement }) => statement),
      ),
      kind: "sort into groups",
      recipe,
      asks: { relation },
      stem,
      items: mapNonEmpty(chosen, ({ text, value, statement, feedback }, index) => ({
        id: letter(index),
        text,
        value,
        statement: statement.id,
        feedback,
      })),
      groups: mapNonEmpty(groups, ({ text, value }, index) => ({ id: letter(index), text, value })),
      places: mapNonEmpty(chosen, (member, index) => ({
        item: letter(index),
        group: letter(groups.findIndex((group) => hasEnd(member, group))),
      })),
      explanation: toldBy(groups.flatMap((group) => chosen.filter((member) => hasEnd(member, group)))),
      reveals: revealedBy(chosen),
    },
  ];
}

/**
 * Members to be sorted by three of their ends, or by two: by those that leave most members in the smallest group. Two groups
 * have two members each at least.
 */
export function evenSortOf<Name extends PairingName>(
  frame: Frame<Name>,
  members: readonly Member<Name>[],
): readonly Draft[] {
  const ends = endsOf(members);
  const [best] = [...subsetsOf(ends, 3), ...subsetsOf(ends, 2)]
    .map((groups) => ({
      groups,
      sizes: rowsOf(groups, members).map(({ length }) => Math.min(length, items.ofOneGroup)),
    }))
    .filter(({ sizes }) => Math.min(...sizes) > (sizes.length > 2 ? 0 : 1) && sumOf(sizes) > items.least)
    .sort((one, other) => Math.min(...other.sizes) - Math.min(...one.sizes) || other.sizes.length - one.sizes.length);
  return best && isNonEmpty(best.groups) ? sortOf(frame, best.groups, members) : [];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function subsetsOf<Thing>(things: readonly Thing[], size: number): readonly (readonly Thing[])[] {
  if (size === 0) return [[]];
  return things.flatMap((thing, index) => subsetsOf(things.slice(index + 1), size - 1).map((rest) => [thing, ...rest]));
}

/** The members of each group that are refuted in all the others. */
function rowsOf<Name extends PairingName>(
  groups: readonly End<Name>[],
  members: readonly Member<Name>[],
): readonly (readonly Member<Name>[])[] {
  const sortable = members
    .filter((member, index) => members.findIndex(({ text }) => text === member.text) === index)
    .filter((member) => groups.every((group) => hasEnd(member, group) || member.refutes(group)));
  return groups.map((group) => sortable.filter((member) => hasEnd(member, group)));
}

/** From each group in turn, so that no group is much larger than another. */
function chosenFrom<Name extends PairingName>(
  groups: NonEmpty<End<Name>>,
  members: readonly Member<Name>[],
  stem: string,
): readonly Member<Name>[] {
  const rows = rowsOf(groups, members).map((row) => byContent(row, stem).slice(0, items.ofOneGroup));
  if (rows.some(({ length }) => length === 0)) return [];
  const inTurn = Array.from({ length: items.ofOneGroup }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
  return byContent(inTurn.slice(0, items.most), stem);
}
