import type { Statement } from "@communique/domain";
import type { Problem } from "../problem.ts";
import { containsWords, normalForm } from "./normal-form.ts";
import type { QuestionText } from "./question-texts.ts";
import type { Reading, ReadText } from "./reading.ts";

/** Of two sentences, the share of words in common from which on the one is taken for the other, told otherwise. */
const alike = 0.6;

/**
 * Whether a sentence that is nearly what a fact says is just that: a word left out or exchanged can be the hedge, the
 * speaker or the whole difference.
 */
export function checkRetellings({ question, texts, statements }: Reading): readonly Problem[] {
  return [
    ...texts.filter(({ role }) => role === "explanation" || role === "feedback"),
    ...bareStems(question.kind, texts),
  ]
    .flatMap((text) => sentencesOf(text).map((sentence) => ({ text, sentence })))
    .flatMap(({ text, sentence }): readonly Problem[] => {
      const own = statements.flatMap((statement) => tellingsOf(statement, text));
      if (own.some(({ words }) => containsWords(sentence, words))) return [];
      const altered = own.find(({ words }) => likeness(words, sentence) >= alike);
      return altered ? [{ code: "told-otherwise", where: text.where, statements: [altered.id] }] : [];
    });
}

/** The stems that show what is told without its speaker and its hedge. */
function bareStems(kind: string, texts: readonly ReadText[]): readonly ReadText[] {
  return kind === "who says so" || kind === "kind of statement" ? texts.filter(({ role }) => role === "stem") : [];
}

function sentencesOf({ text }: QuestionText): readonly string[] {
  return text.split(/(?<=[.!?:;]["”]?)\s+(?=["“]?\p{Lu})/u);
}

/** What a statement's own words are in a text: its sentence, or its bare content where that is what is shown. */
function tellingsOf(
  { id, fact }: Statement,
  { role }: QuestionText,
): readonly { readonly id: string; readonly words: string }[] {
  if (fact.kind === "claim" || fact.kind === "position")
    return [{ id, words: role === "stem" ? fact.content : fact.says }];
  return fact.kind === "event" && fact.form === "act" ? [{ id, words: fact.clause }] : [];
}

/** The share of the words of the longer of two sentences that the other has as well. */
function likeness(one: string, other: string): number {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(first.size, second.size);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(normalForm(text).match(/[\p{L}\p{N}]+/gu));
}
