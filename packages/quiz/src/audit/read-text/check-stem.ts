import type { Statement } from "@communique/domain";
import type { ChoiceQuestion } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Problem } from "../problem.ts";
import { containsWords, escapePattern, normalForm } from "./normal-form.ts";
import { namesRelationValue } from "./says-value.ts";

/** Whether a stem asks for what is so, and leaves the answer to the reader. */
export function checkStem(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  return [...checkNegation(question, known), ...checkAnswer(question, known)];
}

const negation =
  /\b(?:not|never|except|excluding|least)\b|\w+n't\b|\bwhich\b.*\b(?:false|incorrect|untrue|wrong)\b|\bit is (?:false|untrue|wrong)\b/;
const harmless = /\bnot (?:finali[sz]ed|named)\b/g;

/** What a statement itself says may be negative: only the words around it are read. */
function checkNegation({ stem, asked: [statement] }: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  const told = known.statements.get(statement);
  const frame = wordsOf(told).reduce(
    (rest, words) => rest.replace(new RegExp(escapePattern(words), "u"), " … "),
    normalForm(stem),
  );
  const words = negation.exec(frame.replace(harmless, " "))?.[0];
  return words === undefined ? [] : [{ code: "negative-stem", where: "stem", words, statements: [statement] }];
}

function wordsOf(told: Statement | undefined): readonly string[] {
  if (told?.relation !== "claim" && told?.relation !== "position") return [];
  const { says, content, contrasts } = told.fact;
  const against = contrasts.flatMap((contrast) =>
    contrast.against.map((other) => content.replace(contrast.words, () => other)),
  );
  return [says, content, ...against].map((words) => normalForm(words).replace(/[.]$/, ""));
}

function checkAnswer(question: ChoiceQuestion, known: KnownFacts): readonly Problem[] {
  // "Is it true that…" names an answer and gives nothing away.
  if (question.kind === "true or false") return [];
  const {
    options,
    stem,
    asked: [statement],
  } = question;
  const inStem = options.filter(
    ({ text }, index) => containsWords(stem, text) || isValueInStem(question, index, known),
  );
  const [only] = inStem;
  return inStem.length === 1 && only?.because.verdict === "right"
    ? [{ code: "answer-in-stem", where: "stem", statements: [statement] }]
    : [];
}

function isValueInStem(question: ChoiceQuestion, index: number, known: KnownFacts): boolean {
  const option = question.kind === "single choice" ? question.options[index] : undefined;
  return option !== undefined && !("office" in option.value) && namesRelationValue(question.stem, option.value, known);
}
