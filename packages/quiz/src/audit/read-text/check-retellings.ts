import type { Statement } from "@communique/domain";
import { reasonOf } from "@communique/domain/wording";
import type { Question } from "../../question/question.ts";
import type { Problem } from "../problem.ts";
import { containsWords, normalForm } from "./normal-form.ts";
import type { QuestionText } from "./question-texts.ts";
import type { Reading } from "./reading.ts";

/** The share of words in common from which on a sentence is taken for a statement's own words, told otherwise. */
const alike = 0.6;

/** The same where the statement's words are a part of a longer sentence. */
const alikeInside = 0.75;

/**
 * Whether a sentence that is nearly what a fact says is just that: a word left out or exchanged can be the hedge, the
 * speaker or the whole difference.
 */
export function checkRetellings({ question, texts, statements }: Reading): readonly Problem[] {
  return texts
    .filter(({ role }) => role === "explanation" || role === "feedback" || (role === "stem" && asksOfWords(question)))
    .flatMap((text) => sentencesOf(text).map((sentence) => ({ text, sentence })))
    .flatMap(({ text, sentence }): readonly Problem[] => {
      const own = statements.flatMap((statement) => tellingsOf(statement, text, question));
      if (own.some(({ parts }) => parts.every((part) => containsWords(sentence, part)))) return [];
      const altered =
        own.find((telling) => isAltered(telling, sentence)) ?? statements.find((told) => isContrasted(told, sentence));
      return altered ? [{ code: "told-otherwise", where: text.where, statements: [altered.id] }] : [];
    });
}

/** Whether the stem shows what a statement tells, to ask who tells it, how, or in which words. */
function asksOfWords({ kind, asks, stem }: Question): boolean {
  return (
    kind === "who says so" ||
    kind === "kind of statement" ||
    (kind === "single choice" && asks.relation === "words" && stem.includes("__"))
  );
}

function sentencesOf({ text }: QuestionText): readonly string[] {
  return text.split(/(?<=[.!?:;]["”]?)\s+(?=["“]?\p{Lu})/u);
}

/** A statement's own words, whole or on both sides of a gap. */
interface OwnWords {
  readonly id: string;
  readonly parts: readonly string[];
  /** Whether they fill a sentence, begin it, or may stand anywhere in a longer one. */
  readonly fill: "all of it" | "most of it" | "its beginning" | "a part";
}

function tellingsOf(statement: Statement, { role, piece }: QuestionText, { asks }: Question): readonly OwnWords[] {
  const { id, fact, standing } = statement;
  const reasons: readonly OwnWords[] =
    role === "feedback"
      ? (["article", "source"] as const).map((source) => ({
          id,
          parts: [reasonOf(standing, source)],
          fill: "most of it",
        }))
      : [];
  if (fact.kind === "event") {
    const isOwn =
      role === "explanation" || (role === "feedback" && piece?.because?.statement.split("#")[0] === fact.id);
    return fact.form === "act" && isOwn ? [{ id, parts: [fact.clause], fill: "its beginning" }, ...reasons] : reasons;
  }
  if (fact.kind !== "claim" && fact.kind !== "position") return reasons;
  if (role !== "stem") return [{ id, parts: [fact.says], fill: "all of it" }, ...reasons];
  if (asks.relation !== "words" || !("contrast" in asks)) return [{ id, parts: [fact.content], fill: "a part" }];
  const words = fact.contrasts[asks.contrast]?.words ?? "";
  return [{ id, parts: fact.says.split(words).filter((part) => /\p{L}/u.test(part)), fill: "a part" }];
}

function isAltered({ parts, fill }: OwnWords, sentence: string): boolean {
  const [own, given] = [wordsIn(parts.join(" ")), wordsIn(sentence)];
  // Another sentence may have all the words of "Kono's visit was announced" and tell of the visit.
  if (fill === "its beginning" && [...own][0] !== [...given][0]) return false;
  // Why a statement is of its kind may be said in fewer words.
  if (fill === "most of it" && [...given].every((word) => own.has(word))) return false;
  const shared = [...own].filter((word) => given.has(word)).length;
  return fill === "its beginning" || fill === "a part"
    ? shared / own.size >= alikeInside
    : shared / Math.max(own.size, given.size) >= alike;
}

/** Whether the sentence has the very words that stand against a statement's own: of few words, one makes all the difference. */
function isContrasted({ fact }: Statement, sentence: string): boolean {
  if (fact.kind !== "claim" && fact.kind !== "position") return false;
  const { says, content, contrasts } = fact;
  return contrasts.some(({ words, against }) =>
    against.some((others) =>
      [says, content].some((told) =>
        containsWords(
          sentence,
          told.replace(words, () => others),
        ),
      ),
    ),
  );
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(normalForm(text).match(/[\p{L}\p{N}]+/gu));
}
