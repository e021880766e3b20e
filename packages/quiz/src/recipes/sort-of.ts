import type { NonEmpty } from "@communique/domain";
import type { Draft } from "../pose.ts";
import type { PairingName } from "../question/values.ts";
import type { Frame } from "./match-of.ts";
import {
  byContentBeside,
  type End,
  endsOf,
  hasEnd,
  type Member,
  revealedBy,
  toldBy,
  withoutRepeats,
} from "./member.ts";
import { isNonEmpty, mapNonEmpty } from "./non-empty.ts";
import { manyAnswers, poolOf } from "./pool.ts";
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
  const groups = evenGroups(members, frame.stem);
  return isNonEmpty(groups) ? sortOf(frame, groups, members) : [];
}

/** How many groups, with how many members each at least: the best first. */
const evenness = [
  { size: 3, least: 3 },
  { size: 2, least: 3 },
  { size: 3, least: 2 },
  { size: 2, least: 2 },
  { size: 3, least: 1 },
];

function evenGroups<Name extends PairingName>(members: readonly Member<Name>[], stem: string): readonly End<Name>[] {
  if (members.length <= items.least) return [];
  const byEnd = Map.groupBy(withoutRepeats(members), ({ end }) => end.text);
  const sizeIn = (groups: readonly End<Name>[]) => (end: End<Name>) =>
    Math.min(items.ofOneGroup, (byEnd.get(end.text) ?? []).filter((member) => isSortable(member, groups)).length);
  for (const { size, least } of evenness) {
    const mayBe = ({ text }: End<Name>) => (byEnd.get(text)?.length ?? 0) >= least;
    const ends = poolOf(endsOf(members), stem, { most: manyAnswers, mayBe });
    for (const groups of subsetsOf(ends, size)) {
      const sizes = groups.map(sizeIn(groups));
      if (Math.min(...sizes) >= least && sumOf(sizes) > items.least) return groups;
    }
  }
  return [];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function* subsetsOf<Thing>(things: readonly Thing[], size: number): Generator<readonly Thing[]> {
  if (size === 0) yield [];
  else
    for (const [index, thing] of things.entries())
      for (const rest of subsetsOf(things.slice(index + 1), size - 1)) yield [thing, ...rest];
}

/** The members of each group that are refuted in all the others. */
function rowsOf<Name extends PairingName>(
  groups: readonly End<Name>[],
  members: readonly Member<Name>[],
): readonly (readonly Member<Name>[])[] {
  const sortable = withoutRepeats(members).filter((member) => isSortable(member, groups));
  return groups.map((group) => sortable.filter((member) => hasEnd(member, group)));
}

/** Whether it is refuted in every group but its own. */
function isSortable<Name extends PairingName>(member: Member<Name>, groups: readonly End<Name>[]): boolean {
  return groups.every((group) => hasEnd(member, group) || member.refutes(group));
}

/** From each group in turn, so that no group is much larger than another. */
function chosenFrom<Name extends PairingName>(
  groups: NonEmpty<End<Name>>,
  members: readonly Member<Name>[],
  stem: string,
): readonly Member<Name>[] {
  const inOrder = byContentBeside(stem);
  const rows = rowsOf(groups, members).map((row) => inOrder(row).slice(0, items.ofOneGroup));
  if (rows.some(({ length }) => length === 0)) return [];
  const inTurn = Array.from({ length: items.ofOneGroup }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
  return inOrder(inTurn.slice(0, items.most));
}
