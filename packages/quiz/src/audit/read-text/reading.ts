import type { Statement, When } from "@communique/domain";
import type { Question } from "../../question/question.ts";
import { namesOnMap } from "../derive-truth/places-of-outlines.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Piece } from "../pieces.ts";
import { idsInValue } from "../value-ids.ts";
import { type QuestionText, restingIds, textsOf } from "./question-texts.ts";
import { type Support, supportOf, supportOfFact, supportOfWords } from "./support.ts";

/** A question as it is read: its texts, and all that they rest on. */
export interface Reading {
  readonly question: Question;
  readonly known: KnownFacts;
  readonly texts: readonly ReadText[];
  /** The statements that the question rests on, and their ids. */
  readonly statements: readonly Statement[];
  readonly ids: readonly string[];
}

/** A text, and whatever lets it name what it names. */
export interface ReadText extends QuestionText {
  readonly supports: readonly Support[];
}

/**
 * Reads a question. What its statements name, and what it asks about, all texts may name; those of a piece its own value
 * as well.
 */
export function readingOf(question: Question, known: KnownFacts): Reading {
  const ids = restingIds(question);
  const statements = ids.flatMap((id) => known.statements.get(id) ?? []);
  const shared = [
    ...statements.map((statement) => supportOf(statement, known)),
    ...supportsOfValue(question.asks, known),
  ];
  const texts = textsOf(question).map((text) => ({
    ...text,
    supports: text.piece ? [...shared, ...supportsOfValue(text.piece.value, known)] : shared,
  }));
  return { question, known, texts, statements, ids };
}

function supportsOfValue(value: Piece["value"] | Question["asks"], known: KnownFacts): readonly Support[] {
  if (typeof value !== "object") return [];
  const { facts, statements } = idsInValue(value);
  const onMap = facts.flatMap(namesOnMap);
  const { whens, words } = plainIn(value);
  return [
    ...facts.flatMap((id) => known.byId.get(id) ?? []).map((fact) => supportOfFact(fact, known)),
    ...statements.flatMap((id) => known.statements.get(id) ?? []).map((statement) => supportOf(statement, known)),
    ...(whens.length + words.length + onMap.length > 0 ? [supportOfWords([...words, ...onMap], whens, known)] : []),
  ];
}

/** The times and the words that a value gives, itself or in the other end that a question asks for. */
function plainIn(value: object): { readonly whens: readonly When[]; readonly words: readonly string[] } {
  const parts = "with" in value && typeof value.with === "object" && value.with ? [value, value.with] : [value];
  return {
    whens: parts.flatMap((part) => ("when" in part ? [part.when as When] : [])),
    words: parts.flatMap((part) => ("words" in part ? [part.words as string] : [])),
  };
}
