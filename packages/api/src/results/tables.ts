import { keyText, type Measure } from "@communique/quiz";
import type { Service } from "../context.ts";
import type { StudentResultView } from "../results-views.ts";
import { answerWords } from "./answer-words.ts";
import type { ClassRecord, RecordedAttempt, RecordedQuestion, RecordedStudent } from "./class-record.ts";
import { changeWords } from "./corrections.ts";
import { bestOf, countedOf } from "./counted.ts";
import { resultsView, studentResultView, studentsOf, type Wanted } from "./results-view.ts";

export type Cell = string | number | null;

/** What a spreadsheet is made of: the first row says what the columns are. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A row for each student, with the points of each question in the attempt that counts. */
export function studentsTable(record: ClassRecord, wanted: Wanted): Table {
  const heads = [
    "Name",
    "State",
    "Attempts",
    "Answered",
    "Right",
    "Points",
    "Of",
    "Points before",
    "Of before",
    "Minutes",
  ];
  const rows = studentsOf(record, wanted.removed).map((student) => {
    const [counted] = bestOf(countedOf(student, wanted.counting));
    return [
      ...studentCells(studentResultView(record, student, wanted.counting)),
      ...record.questions.map((_, index) => pointsAt(counted, index)),
    ];
  });
  return {
    name: "Students",
    rows: [[...heads, ...record.questions.map(questionHead)], ...rows],
  };
}

/** What the question is worth stands in its heading, where that is not one point. */
function questionHead({ points }: RecordedQuestion, index: number): string {
  return `Question ${index + 1}${points === 1 ? "" : ` (of ${points})`}`;
}

/** Nothing where it counts for nobody, or where no attempt counts. */
function pointsAt(attempt: RecordedAttempt | undefined, index: number): Cell {
  const { worth, points = null } = attempt?.items[index] ?? {};
  return worth ? points : null;
}

function studentCells({ name, state, attempts, answered, result }: StudentResultView): readonly Cell[] {
  const { right = null, points = null, of = null, before, seconds = null } = result ?? {};
  const minutes = seconds === null ? null : Math.round(seconds / 6) / 10;
  return [name, state, attempts, answered, right, points, of, before?.points ?? null, before?.of ?? null, minutes];
}

/** A row for each question, with its statistics. */
export function questionsTable(service: Service, record: ClassRecord, wanted: Wanted): Table {
  const { questions } = resultsView(service, record, wanted);
  const heads = ["Number", "Question", "Kind", "Right answer", "Facility", "Standard deviation"];
  const rows = questions.map(({ number, points, question, key, statistics, finding, correction }) => [
    ...[number, question.stem, question.isOwn ? `${question.kind}, ${unchecked}` : question.kind, key],
    ...[numberIn(statistics?.facility), numberIn(statistics?.standardDeviation)],
    ...[numberIn(statistics?.discriminationIndex), numberIn(statistics?.discriminativeEfficiency)],
    ...[finding?.words ?? null, correction && changeWords(correction), correction?.reason ?? null, points],
  ]);
  const more = ["Discrimination index", "Discriminative efficiency", "Remark", "Correction", "Reason", "Worth"];
  return { name: "Questions", rows: [[...heads, ...more], ...rows] };
}

/** Of a question that the teacher wrote. */
const unchecked = "own, not checked against the facts";

function numberIn(measure: Measure | undefined): number | null {
  return measure?.outcome === "measured" ? Math.round(measure.value * 10_000) / 10_000 : null;
}

/** A row for each question of each attempt, answered or not. */
export function answersTable(record: ClassRecord, { removed }: Wanted): Table {
  const heads = [
    "Name",
    "Attempt",
    "Begun",
    "Question number",
    "Question",
    "Answer",
    "Right answer",
    "Points",
    "Answered",
    "Of",
  ];
  const { timeZone } = record.assignment;
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  const rows = studentsOf(record, removed).flatMap((student) =>
    student.attempts.flatMap((attempt, index) => answerRows(record, { student, attempt, number: index + 1, clock })),
  );
  return { name: "Answers", rows: [heads, ...rows] };
}

interface OfAttempt {
  readonly student: RecordedStudent;
  readonly attempt: RecordedAttempt;
  readonly number: number;
  readonly clock: Intl.DateTimeFormat;
}

function answerRows({ questions }: ClassRecord, { student, attempt, number, clock }: OfAttempt) {
  return questions.map(({ question, points }, index): readonly Cell[] => {
    const { given } = attempt.items[index] ?? {};
    return [
      ...[student.name, number, clock.format(attempt.startedAt), index + 1, question.stem],
      ...[given ? answerWords(given.question, given.answer) : null, keyText(question), pointsAt(attempt, index)],
      ...[given ? clock.format(given.answeredAt) : null, points],
    ];
  });
}
