import type { CheckedView, OwnView } from "@communique/api";

type Wordables = CheckedView["wordables"];
type Texts = OwnView["texts"];

/** The most signs that a text of one's own has. */
const longest: Readonly<Record<string, number>> = { stem: 600, explanation: 2000, feedback: 600 };
const longestOther = 300;

/** Signs that turn what stands after them round, or that cannot be seen. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** What was typed, as it is kept: in one line, without spaces around it. */
export function inOneLine(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/gu, " ").trim();
}

/** Why a text cannot be kept, as a sentence; null where it can. An empty one is none: the bank's stays. */
export function refusalOf(place: string, text: string): string | null {
  const kept = inOneLine(text);
  const most = longest[place.split(" ")[0] ?? ""] ?? longestOther;
  const signs = kept.length > most ? [...new Intl.Segmenter("en").segment(kept)].length : kept.length;
  if (signs > most) return `That is ${signs} signs, and there is room for ${most}. It is not kept until it is shorter.`;
  return unseen.test(kept) ? "It has signs that cannot be seen, and is not kept until they are taken out." : null;
}

/**
 * What of a question is one's own: other options, and of the typed texts those that say something, can be kept, and that the bank
 * says otherwise. Null where nothing is.
 */
export function ownOf(wordables: Wordables, typed: Texts, swaps: OwnView["swaps"] = {}): OwnView | null {
  const texts = wordables.flatMap(({ place, text }) => {
    const kept = inOneLine(typed[place] ?? "");
    return kept === "" || kept === text || refusalOf(place, kept) !== null ? [] : [[place, kept]];
  });
  return texts.length + Object.keys(swaps).length === 0 ? null : { texts: Object.fromEntries(texts), swaps };
}

export function isSameOwn(one: OwnView | null | undefined, other: OwnView | null | undefined): boolean {
  return wordsIn(one) === wordsIn(other);
}

function wordsIn(own: OwnView | null | undefined): string {
  return JSON.stringify([inOrder(own?.texts), inOrder(own?.swaps)]);
}

function inOrder(some: Texts = {}): readonly (readonly [string, string])[] {
  return Object.entries(some).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
