import type { Question } from "../../question/question.ts";
import { isSurelyInside, spanOf } from "../derive-truth/time-span.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import { isMarkedRight, type Piece, piecesOf } from "../pieces.ts";
import type { Problem } from "../problem.ts";
import { dateMentions } from "./date-mentions.ts";
import { containsWords, normalForm } from "./normal-form.ts";
import { numbersIn } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import { isCalledIn } from "./says-told.ts";
import { namesValue } from "./says-value.ts";
import { wordsOf } from "./told-by.ts";

/** Whether a stem asks for what is so, and leaves the answer to the reader. */
export function checkStem(reading: Reading): readonly Problem[] {
  return [...checkNegation(reading), ...checkAnswer(reading)];
}

const negation =
  /\b(?:not|never|except|excluding|least)\b|\w+n't\b|\bwhich\b.*\b(?:false|incorrect|untrue|wrong)\b|\bit is (?:false|untrue|wrong)\b/;
const harmless = /\bnot (?:finali[sz]ed|named)\b/g;

/** What a statement itself says may be negative: only the words around it are read. */
function checkNegation(reading: Reading): readonly Problem[] {
  const { question } = reading;
  if (!negation.test(normalForm(question.stem))) return [];
  const words = negation.exec(frameOf(reading).replace(harmless, " "))?.[0];
  return words === undefined ? [] : [{ code: "negative-stem", where: "stem", words, statements: question.asked }];
}

/** The stem without what a statement itself says. */
function frameOf({ question, statements }: Reading): string {
  return statements
    .filter(({ id }) => question.asked.includes(id))
    .flatMap(wordsOf)
    .flatMap((words) => partsAround(words, question))
    .reduce((rest, words) => rest.replace(words, " … "), normalForm(question.stem));
}

/** Where some words of a statement are left to be found, what stands before and after them. */
function partsAround(words: string, question: Question): readonly string[] {
  const left = question.asks.relation === "words" ? piecesOf(question).find(isMarkedRight)?.text : undefined;
  const parts = left ? normalForm(words).split(normalForm(left)) : [normalForm(words)];
  return parts.map((part) => part.replace(/[.]$/, "").trim()).filter((part) => part !== "");
}

/** What is pointed at, ordered or put somewhere may be named in the stem; "is it true" names an answer and tells nothing. */
const namedInStem: readonly Question["kind"][] = [
  "true or false",
  "find on the map",
  "put in order",
  "match pairs",
  "sort into groups",
];

function checkAnswer(reading: Reading): readonly Problem[] {
  const { question, known } = reading;
  const { kind, asked, stem } = question;
  if (namedInStem.includes(kind)) return [];
  // A statement may count two things; a number in what is said around it is the answer.
  const isCounted = ({ text }: Piece) => isNumber(text) && containsWords(frameOf(reading), text);
  const named = piecesOf(question).filter((piece) => isCounted(piece) || isGivenAway(stem, piece, known));
  return named.length > 0 && named.every(isMarkedRight)
    ? [{ code: "answer-in-stem", where: "stem", statements: asked }]
    : [];
}

/** Whether a text says what a piece stands for. */
export function isGivenAway(text: string, { text: own, value }: Omit<Piece, "because">, known: KnownFacts): boolean {
  if (isNumber(own)) return false;
  if (containsWords(text, own)) return true;
  if (typeof value !== "object" || "office" in value || "words" in value || "chain" in value) return false;
  if ("when" in value) return isDateIn(text, value.when);
  if ("event" in value) return isCalledIn(text, value.event, known);
  return namesValue(text, value, known);
}

/** A count may stand in a text by chance. */
function isNumber(text: string): boolean {
  return numbersIn(text)[0]?.words === text.trim();
}

/** Whether a text names the time, or a part of it. */
function isDateIn(text: string, when: Parameters<typeof spanOf>[0]): boolean {
  const span = spanOf(when);
  return dateMentions(text).some(({ year, spanIn }) => {
    const meant = spanIn(year ?? new Date(span.until * 86_400_000).getUTCFullYear());
    return isSurelyInside(meant, span);
  });
}
