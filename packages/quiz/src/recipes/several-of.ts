import type { Draft } from "../pose.ts";
import type { Because } from "../question/because.ts";
import type { PairingName, Pairings } from "../question/values.ts";
import type { Frame } from "./match-of.ts";
import {
  byContentBeside,
  type End,
  hasEnd,
  type Member,
  numberFrom,
  revealedBy,
  toldBy,
  withoutRepeats,
} from "./member.ts";
import { isNonEmpty, mapNonEmpty } from "./non-empty.ts";
import { poolOf } from "./pool.ts";
import { asking, letter, right } from "./recipe.ts";

/** Something that does not belong to the end that a question asks after, and what proves it. */
interface Outsider<Name extends PairingName> {
  readonly text: string;
  readonly value: Pairings[Name][0];
  readonly because: Because;
  readonly feedback: string;
  readonly reveals: readonly string[];
}

/** What a question of several right options chooses from. */
interface Offer<Name extends PairingName> {
  readonly end: End<Name>;
  readonly insiders: readonly Member<Name>[];
  readonly outsiders: readonly Outsider<Name>[];
}

/** Many times as many as are ever offered. */
const manyOutsiders = 40;

/** Members of one end among those that are refuted there; nothing where there are fewer than two of either. */
export function severalOf<Name extends PairingName>(
  frame: Frame<Name>,
  end: End<Name>,
  members: readonly Member<Name>[],
): readonly Draft[] {
  const insiders = members.filter((member) => hasEnd(member, end));
  if (insiders.length < 2) return [];
  return severalAmong(frame, { end, insiders, outsiders: outsidersFrom(members, end, frame) });
}

/**
 * Four to six options, at least two of them right and two wrong. How many are right follows from their content, so that no
 * number is the likely one.
 */
export function severalAmong<Name extends PairingName>(
  { witness, recipe, relation, stem, difficulty }: Frame<Name>,
  { end, ...offer }: Offer<Name>,
): readonly Draft[] {
  const insiders = withoutRepeats(offer.insiders);
  const read = new Set(insiders.map(({ text }) => text));
  const others = withoutRepeats(offer.outsiders).filter(({ text }) => !read.has(text));
  if (insiders.length < 2 || others.length < 2) return [];
  const texts = [stem, ...insiders.map(({ text }) => text)];
  const inOrder = byContentBeside(stem);
  const rightOnes = inOrder(insiders).slice(0, 2 + numberFrom(texts, Math.min(3, insiders.length - 1)));
  const most = Math.min(others.length, 6 - rightOnes.length);
  const wrongOnes = inOrder(others).slice(0, Math.max(2, most - numberFrom([...texts, "wrong"], 2)));
  if (!isNonEmpty(rightOnes)) return [];
  const options = inOrder([
    ...rightOnes.map(({ text, value, statement, feedback }) => ({ text, value, because: right(statement), feedback })),
    ...wrongOnes.map(({ text, value, because, feedback }) => ({ text, value, because, feedback })),
  ]);
  if (!isNonEmpty(options)) return [];
  return [
    {
      ...asking(
        witness,
        difficulty ?? (options.length > 4 ? "hard" : "medium"),
        ...mapNonEmpty(rightOnes, ({ statement }) => statement),
      ),
      kind: "several right",
      recipe,
      asks: { relation, with: end.value },
      stem,
      options: mapNonEmpty(options, (option, index) => ({ id: letter(index), ...option })),
      explanation: toldBy(rightOnes),
      reveals: revealedBy(rightOnes, wrongOnes),
    },
  ];
}

/** Those of the members that are refuted at an end, or enough of them to choose from. */
export function outsidersFrom<Name extends PairingName, Any extends Member<Name>>(
  members: readonly Any[],
  end: End<Name>,
  { stem, mayBe = () => true }: { readonly stem: string; readonly mayBe?: (member: Any) => boolean },
): readonly Outsider<Name>[] {
  const isOutside = (member: Any) => !hasEnd(member, end) && mayBe(member) && member.refutes(end) !== undefined;
  return poolOf(members, stem, { most: manyOutsiders, mayBe: isOutside }).flatMap((member) => {
    const because = member.refutes(end);
    return because ? [{ ...member, because }] : [];
  });
}
