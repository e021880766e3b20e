import {
  type AnswerRow,
  type AnswerTable,
  answerTable,
  type Correction,
  findingOf,
  foldName,
  type ItemStatistics,
  itemStatistics,
  keyText,
  publicView,
  takesOtherAnswers,
  thirdsOf,
} from "@communique/quiz";
import type { Service } from "../context.ts";
import type { QuestionResultView } from "../results-views.ts";
import type { ClassRecord, RecordedAttempt, RecordedQuestion } from "./class-record.ts";
import { correctionView, correctionViewIn } from "./corrections.ts";
import { findingView } from "./finding-view.ts";

/** What the attempts that count tell of each question. */
export function questionResults(
  service: Service,
  { questions, students }: ClassRecord,
  attempts: readonly RecordedAttempt[],
): readonly QuestionResultView[] {
  const statistics = statisticsOf(questions, attempts);
  const nameOf = new Map(students.map(({ id, name }) => [id, name]));
  const thirds = thirdsOf(attempts.map(({ points }) => points));
  return questions.map((recorded, index) => {
    const answered = attempts.map(({ items }, student) => ({
      question: items[index]?.given?.question ?? recorded.question,
      answer: items[index]?.given?.answer,
      third: thirds[student] ?? ("middle" as const),
    }));
    const table = answerTable(recorded.question, answered, recorded.correction);
    return questionResultView(service, recorded, {
      number: index + 1,
      statistics: statistics.get(recorded) ?? null,
      table,
      nameOf,
    });
  });
}

/** Of those that count: what was withdrawn is in no total. A question by itself is seen by its credits, whatever it is worth. */
function statisticsOf(questions: readonly RecordedQuestion[], attempts: readonly RecordedAttempt[]) {
  const counting = questions.filter(({ correction }) => correction.kind !== "withdrawn");
  const credits = attempts.map(({ items }) =>
    items.flatMap(({ worth }, index) =>
      counting.includes(questions[index] as RecordedQuestion) ? (worth?.credit ?? 0) : [],
    ),
  );
  const worths = counting.map(({ points }) => points);
  const items = credits.length === 0 ? counting.map(() => nobodys) : itemStatistics(credits, worths);
  return new Map(counting.map((question, index) => [question, items[index] ?? nobodys]));
}

const tooFew = { outcome: "unmeasured", reason: "too few students" } as const;
const nobodys: ItemStatistics = {
  facility: tooFew,
  standardDeviation: tooFew,
  discriminationIndex: tooFew,
  discriminativeEfficiency: tooFew,
};

interface Told {
  readonly number: number;
  readonly statistics: ItemStatistics | null;
  readonly table: AnswerTable;
  readonly nameOf: ReadonlyMap<string, string>;
}

function questionResultView(
  service: Service,
  { question, points, history, correction, doubts }: RecordedQuestion,
  { number, statistics, table, nameOf }: Told,
): QuestionResultView {
  // Where everybody has all its points, what was answered tells nothing any more of who knew it.
  const finding = statistics && correction.kind !== "point for all" ? findingOf(table, statistics) : null;
  return {
    ...{ id: question.id, number, points },
    question: publicView(question),
    key: keyText(question),
    ...{ statistics, table },
    finding: finding && findingView(service, finding, { question, table }),
    correction: correctionViewIn(history),
    history: history.map(correctionView).toReversed(),
    doubts: doubts.flatMap(({ student, text, raisedAt }) => {
      const name = nameOf.get(student);
      return name === undefined ? [] : { name, text, raisedAt: raisedAt.toISOString() };
    }),
    others: takesOtherAnswers(question) ? table.rows.filter((row) => !row.right || isAccepted(row, correction)) : [],
  };
}

/** Whether it is right only because it was taken as right afterwards. */
function isAccepted({ text }: AnswerRow, correction: Correction): boolean {
  return correction.kind === "also right" && correction.texts.some((one) => foldName(one) === foldName(text));
}
