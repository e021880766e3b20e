import { answerTexts } from "../correction/answer-texts.ts";
import { type Correction, worthOf } from "../correction/correction.ts";
import { grade } from "../grade.ts";
import type { Answer } from "../kinds/answer.ts";
import { type AnyQuestion, isOwn } from "../own/own-question.ts";
import { partsOf } from "../question/parts-of.ts";
import type { QuestionOf } from "../question/question.ts";
import { foldName } from "../typed-answer/fold-name.ts";
import type { Third } from "./thirds.ts";

/** How many students, by the third of the class that they are in. */
export type ByThirds = Readonly<Record<Third, number>>;

/** One of the answers to a question, and who gave it. */
export interface AnswerRow {
  /** The letter of an option, as the question shows it; null for what was typed or marked. */
  readonly id: string | null;
  readonly text: string;
  readonly right: boolean;
  /** What is told to whoever gives it, where that was foreseen. */
  readonly feedback: string | null;
  /** The id of the statement that makes it right or wrong. */
  readonly statement: string | null;
  readonly students: ByThirds;
}

export interface AnswerTable {
  /** Whether a row counts those who gave this answer, or those who put this thing where it belongs. */
  readonly counts: "answers" | "rightly placed";
  /** Options and things in the order of the question; what was typed or marked by how many did. */
  readonly rows: readonly AnswerRow[];
  readonly unanswered: ByThirds;
  readonly students: ByThirds;
}

/** An answer to a question in the arrangement in which the student saw it; undefined where it was left out. */
export interface Answered {
  readonly question: AnyQuestion;
  readonly answer: Answer | undefined;
  readonly third: Third;
}

/** Who gave which answer to a question, by thirds of the class. Several answers of one student, as ticks are, each count. */
export function answerTable(question: AnyQuestion, answered: readonly Answered[], correction: Correction): AnswerTable {
  const given = answered.filter((one): one is Answered & { readonly answer: Answer } => one.answer !== undefined);
  return {
    counts: isPlaced(question) ? "rightly placed" : "answers",
    rows: isPlaced(question)
      ? placedRows(question, given)
      : "options" in question
        ? optionRows(question, given, correction)
        : writtenRows(question, given, correction),
    unanswered: byThirds(answered.filter(({ answer }) => answer === undefined)),
    students: byThirds(answered),
  };
}

type Given = Answered & { readonly answer: Answer };

type PlacedQuestion = QuestionOf<"put in order" | "match pairs" | "sort into groups">;

function isPlaced(question: AnyQuestion): question is PlacedQuestion {
  const { kind } = question;
  return kind === "put in order" || kind === "match pairs" || kind === "sort into groups";
}

function placedRows(question: PlacedQuestion, given: readonly Given[]): readonly AnswerRow[] {
  const placed = given.map(({ question: shown, answer, third }) => ({ third, texts: rightlyPlaced(shown, answer) }));
  return partsOf(question).map(({ id, text, feedback, because: { statement } }) => ({
    ...{ id, text, feedback, statement, right: true },
    students: byThirds(placed.filter(({ texts }) => texts.has(text))),
  }));
}

function rightlyPlaced(question: AnyQuestion, answer: Answer): ReadonlySet<string> {
  const graded = grade(question, answer);
  const notes = graded.verdict === "unreadable" ? [] : graded.notes;
  const right = notes.flatMap((note) => (note.note === "feedback" && note.right ? note.part : []));
  const parts = isOwn(question) ? [] : partsOf(question);
  return new Set(parts.flatMap(({ id, text }) => (right.includes(id) ? text : [])));
}

function optionRows(
  question: Extract<AnyQuestion, { readonly options: unknown }>,
  given: readonly Given[],
  correction: Correction,
): readonly AnswerRow[] {
  const chosen = given.map(({ question: shown, answer, third }) => ({ third, texts: answerTexts(shown, answer) }));
  return question.options.map(({ id, text, feedback, because }) => ({
    ...{ id, text, feedback: feedback || null, statement: "statement" in because ? because.statement : null },
    right: because.verdict === "right" || (correction.kind === "also right" && correction.texts.includes(text)),
    students: byThirds(chosen.filter(({ texts }) => texts.includes(text))),
  }));
}

function writtenRows(question: AnyQuestion, given: readonly Given[], correction: Correction): readonly AnswerRow[] {
  const written = given.flatMap((one) => answerTexts(one.question, one.answer).map((text) => ({ ...one, text })));
  const alike = [...Map.groupBy(written, ({ text }) => foldName(text)).values()];
  return alike
    .flatMap((some) => {
      const [first] = some;
      if (!first) return [];
      const told = foreseen(question, first.answer);
      const worth = worthOf(
        question,
        first.answer,
        correction.kind === "also right" ? correction : { kind: "as made" },
      );
      return { id: null, text: commonest(some), right: worth?.right ?? false, ...told, students: byThirds(some) };
    })
    .toSorted((one, other) => countOf(other.students) - countOf(one.students));
}

/** What the question itself says of what was typed, where it foresaw it. */
function foreseen(question: AnyQuestion, answer: Answer): Pick<AnswerRow, "feedback" | "statement"> {
  const graded = grade(question, answer);
  const note = graded.verdict === "unreadable" ? undefined : graded.notes.find(({ note }) => note === "feedback");
  if (isOwn(question)) return { feedback: note?.text || null, statement: null };
  const part = note?.note === "feedback" ? partsOf(question).find(({ id }) => id === note.part) : undefined;
  return { feedback: part?.feedback ?? null, statement: part?.because.statement ?? null };
}

function commonest(some: readonly { readonly text: string }[]): string {
  const forms = [...Map.groupBy(some, ({ text }) => text)].map(([text, { length }]) => ({ text, length }));
  return forms.reduce((one, other) => (other.length > one.length ? other : one)).text;
}

export function countOf({ upper, middle, lower }: ByThirds): number {
  return upper + middle + lower;
}

function byThirds(some: readonly { readonly third: Third }[]): ByThirds {
  const count = (wanted: Third) => some.filter(({ third }) => third === wanted).length;
  return { upper: count("upper"), middle: count("middle"), lower: count("lower") };
}
