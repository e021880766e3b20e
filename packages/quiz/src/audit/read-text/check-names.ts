import { indexed } from "../known-facts/indexed.ts";
import { factsOfKind } from "../known-facts/known-facts.ts";
import { remembered } from "../known-facts/remembered.ts";
import type { Problem } from "../problem.ts";
import { type NameMention, nameMentions } from "./name-mentions.ts";
import type { Reading, ReadText } from "./reading.ts";
import { isNamedIn } from "./support.ts";

/** Words that begin with a capital without being the name of anything in the facts. */
const ordinaryCapitals =
  "I True False Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split(
    " ",
  );

/** Whether every name in the texts is that of something in the statements that the question rests on. */
export function checkNames({ texts, known, ids }: Reading): readonly Problem[] {
  return texts.flatMap((text) => {
    const mentions = nameMentions(text.text, known);
    const names = [
      ...mentions
        .filter(({ name, start }) => !isNamedIn(text.supports, name) && !isLanguage(text.text, start))
        .map(({ words }) => words),
      ...strangeNames(text, mentions, familiarWords(known)),
    ];
    return [...new Set(names)].map((name) => ({
      code: "unsupported-name",
      where: text.where,
      name,
      statements: ids,
    }));
  });
}

/** An island has a name "from Russian" and one "from Japanese". */
function isLanguage(text: string, start: number): boolean {
  return /\bname (?:from|in) $/.test(text.slice(Math.max(0, start - 12), start));
}

/** The words of the articles' own names, which any question may speak of. */
const familiarWords = indexed((known) => {
  const names = factsOfKind(known, "article").map(({ name }) => name);
  return new Set([...ordinaryCapitals, ...names.flatMap((name) => name.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])]);
});

/** Capitalised words inside a sentence that neither the facts nor the texts that the question rests on know. */
function strangeNames(
  { text, supports }: ReadText,
  mentions: readonly NameMention[],
  familiar: ReadonlySet<string>,
): readonly string[] {
  return capitalisedIn(text)
    .filter(({ word }) => !familiar.has(word) && !supports.some(({ words }) => words.has(word)))
    .filter(({ start }) => !mentions.some((mention) => mention.start <= start && start < mention.end))
    .map(({ word }) => word);
}

/** The capitalised words of a text that do not begin a sentence. */
const capitalisedIn: (text: string) => readonly { readonly word: string; readonly start: number }[] = remembered(
  (text) =>
    [...text.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu)]
      .filter(({ index }) => isInsideSentence(text, index) && !isLanguage(text, index))
      .map(({ 0: word, index }) => ({ word, start: index })),
);

const goesOn = /[\p{L}\p{N},;)'’\p{Dash_Punctuation}]/u;

/** Whether what stands before a place, but for spaces, is a word or a mark that does not end a sentence. */
function isInsideSentence(text: string, place: number): boolean {
  let before = place - 1;
  while (before >= 0 && /\s/.test(text.charAt(before))) before--;
  return before >= 0 && goesOn.test(text.charAt(before));
}
