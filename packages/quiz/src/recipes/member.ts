import type { Statement } from "@communique/domain";
import { textHash } from "../content-hash.ts";
import { once } from "../once.ts";
import type { Because } from "../question/because.ts";
import type { PairingName, Pairings } from "../question/values.ts";

/** One end of a pairing, as a learner reads it and as a program does. */
export interface End<Name extends PairingName> {
  readonly text: string;
  readonly value: Pairings[Name][1];
}

/** Something that a statement puts at one end of a pairing. */
export interface Member<Name extends PairingName> {
  readonly statement: Statement;
  readonly text: string;
  readonly value: Pairings[Name][0];
  readonly end: End<Name>;
  /** What to learn of it, with hedge and speaker. */
  readonly says: string;
  /** What whoever places it is told. */
  readonly feedback: string;
  /** Ids of what else its texts tell. */
  readonly reveals: readonly string[];
  /** What proves that it does not belong to another end; undefined where that stays open. */
  readonly refutes: (end: End<Name>) => Because | undefined;
}

/** Ends that read the same are the same to whoever answers. */
export function hasEnd<Name extends PairingName>({ end }: Member<Name>, { text }: End<Name>): boolean {
  return end.text === text;
}

/** Every end that one of the members has. */
export function endsOf<Name extends PairingName>(members: readonly Member<Name>[]): readonly End<Name>[] {
  return [...new Map(members.map(({ end }) => [end.text, end])).values()];
}

/** The same answers, each worked out once for an end. */
export function remembered<Name extends PairingName>(refutes: Member<Name>["refutes"]): Member<Name>["refutes"] {
  const known = new Map<string, Because | undefined>();
  return (end) => {
    if (!known.has(end.text)) known.set(end.text, refutes(end));
    return known.get(end.text);
  };
}

/** Whether each of the two is refuted where the other belongs. */
export function areApart<Name extends PairingName>(one: Member<Name>, other: Member<Name>): boolean {
  return (
    one.text !== other.text &&
    !hasEnd(one, other.end) &&
    one.refutes(other.end) !== undefined &&
    other.refutes(one.end) !== undefined
  );
}

interface Read {
  readonly text: string;
}

/** In an order that follows from the texts alone, so that no habit of a recipe can be learnt. */
export function byContent<Thing extends Read>(things: readonly Thing[]): readonly Thing[] {
  return inOrderOf(rankAlone, things);
}

const rankAlone = once(({ text }: Read) => textHash(` ${text}`));

/** The same, in another order beside each stem: a text's rank there is worked out once. */
export function byContentBeside(stem: string): <Thing extends Read>(things: readonly Thing[]) => readonly Thing[] {
  const ranks = new Map<string, string>();
  const rankOf = ({ text }: Read) => {
    const rank = ranks.get(text) ?? textHash(`${stem} ${text}`);
    ranks.set(text, rank);
    return rank;
  };
  return (things) => inOrderOf(rankOf, things);
}

function inOrderOf<Thing>(rankOf: (thing: Thing) => string, things: readonly Thing[]): readonly Thing[] {
  return things
    .map((thing) => ({ thing, rank: rankOf(thing) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ thing }) => thing);
}

/** A whole number from 0 to `below` - 1 that follows from the content of some texts. */
export function numberFrom(texts: readonly string[], below: number): number {
  return Number.parseInt(textHash(texts.join()).slice(0, 8), 16) % below;
}

/** The ids of what the texts of a question tell besides what it asks. */
export function revealedBy(
  asked: readonly { readonly statement: Statement; readonly reveals: readonly string[] }[],
  others: readonly { readonly reveals: readonly string[] }[] = [],
): readonly string[] {
  const ids = asked.map(({ statement }) => statement.id);
  return [...new Set([...asked, ...others].flatMap(({ reveals }) => reveals))].filter((id) => !ids.includes(id));
}

/** What to learn of all of them, each sentence once. */
export function toldBy(members: readonly { readonly says: string }[]): string {
  return [...new Set(members.map(({ says }) => says))].join(" ");
}

/** The first of those that read the same. */
export function withoutRepeats<Thing extends { readonly text: string }>(things: readonly Thing[]): readonly Thing[] {
  const read = new Set<string>();
  return things.filter(({ text }) => !read.has(text) && read.add(text));
}
