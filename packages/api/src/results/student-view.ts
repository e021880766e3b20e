import { isOwn, publicView } from "@communique/quiz";
import { feedbackView } from "../attempt/views.ts";
import type { StudentAnswersView, StudentAnswerView, StudentAttemptView } from "../results-views.ts";
import { isWeighed } from "../shape/shape.ts";
import type { ClassRecord, RecordedAttempt, RecordedStudent } from "./class-record.ts";
import { correctionViewIn } from "./corrections.ts";
import { attemptResultView } from "./counted.ts";

/** All that one student answered, and what there is to practise. */
export function studentAnswersView(record: ClassRecord, { id, name, attempts }: RecordedStudent): StudentAnswersView {
  const latest = attempts.findLast(({ endedAt }) => endedAt !== null);
  return {
    ...{ id, name },
    attempts: attempts.map((attempt) => studentAttemptView(record, attempt)),
    practise: latest ? toPractise(record, latest) : [],
  };
}

function studentAttemptView(record: ClassRecord, attempt: RecordedAttempt): StudentAttemptView {
  const { id, startedAt, endedAt, items } = attempt;
  const weighed = isWeighed(record.questions.map(({ points }) => points));
  return {
    id,
    startedAt: startedAt.toISOString(),
    result: endedAt && attemptResultView(record, attempt),
    items: record.questions.map(({ question, points: of, history }, index): StudentAnswerView => {
      const { given, worth, points = 0 } = items[index] ?? {};
      return {
        number: index + 1,
        question: publicView(given?.question ?? question),
        feedback: given ? feedbackView(given.question, given.answer) : null,
        worth: worth ?? null,
        points: worth && weighed ? { points, of } : null,
        correction: correctionViewIn(history),
      };
    }),
  };
}

function toPractise({ questions }: ClassRecord, { items }: RecordedAttempt): StudentAnswersView["practise"] {
  const counted = questions.flatMap(({ question }, index) => {
    const worth = items[index]?.worth;
    return worth && !isOwn(question) ? { topic: question.topics[0], right: worth.right } : [];
  });
  return [...Map.groupBy(counted, ({ topic }) => topic)]
    .map(([topic, some]) => ({ topic, right: some.filter(({ right }) => right).length, total: some.length }))
    .filter(({ right, total }) => right < total)
    .toSorted((one, other) => one.right / one.total - other.right / other.total);
}
