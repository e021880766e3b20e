import type { AttemptSummary, StoredAttempt } from "@communique/db";
import type { Topic } from "@communique/domain";
import { type ChoiceQuestion, keyOf } from "@communique/quiz";
import type { AttemptSummaryView, AttemptView, FeedbackView, ItemView, QuestionView, ResultView } from "../views.ts";
import { thaw } from "./frozen.ts";
import { answerSchema, wishesSchema } from "./wishes.ts";

/** The question without key, proof, feedback, citation or anything else that could tell. */
export function questionView({ id, kind, stem, options }: ChoiceQuestion): QuestionView {
  return { id, kind, stem, options: options.map(({ id: option, text }) => ({ id: option, text })) };
}

export function feedbackView(question: ChoiceQuestion, chosen: string): FeedbackView {
  const key = keyOf(question).id;
  return {
    chosen,
    key,
    right: chosen === key,
    options: question.options.map(({ id, because, feedback }) => ({
      id,
      right: because.verdict === "right",
      feedback,
    })),
    explanation: question.explanation,
    status: question.statuses[0],
    topics: question.topics,
    cites: question.cites,
  };
}

export function attemptView(stored: StoredAttempt): AttemptView {
  return viewOf(stored, stored.questions.map(thaw));
}

/** A finished attempt with its score. A question that was passed over counts as not right, and its key stays untold. */
export function resultView(stored: StoredAttempt): ResultView {
  const questions = stored.questions.map(thaw);
  const attempt = viewOf(stored, questions);
  const answered = new Map(stored.answers.map(({ question, right }) => [question, right]));
  const share = (some: readonly ChoiceQuestion[]) => ({
    right: some.filter(({ id }) => answered.get(id)).length,
    total: some.length,
  });
  const byTopic = Map.groupBy(questions, ({ topics }) => mainTopic(topics, attempt.wishes.topics));
  // The kind of statement can be the key, so it is told of answered questions alone.
  const byStatus = Map.groupBy(
    questions.filter(({ id }) => answered.has(id)),
    ({ statuses: [status] }) => status,
  );
  return {
    attempt,
    ...share(questions),
    answered: answered.size,
    byTopic: [...byTopic].map(([topic, some]) => ({ topic, ...share(some) })),
    byStatus: [...byStatus].map(([status, some]) => ({ status, ...share(some) })),
    missed: questions.filter(({ id }) => !answered.get(id)).map(({ id }) => id),
  };
}

/** The topic that a question counts under: one that was wished for, where it has one. */
function mainTopic(topics: ChoiceQuestion["topics"], wished: readonly Topic[]): Topic {
  return topics.find((topic) => wished.includes(topic)) ?? topics[0];
}

function viewOf(stored: StoredAttempt, questions: readonly ChoiceQuestion[]): AttemptView {
  return {
    id: stored.id,
    wishes: wishesSchema.parse(stored.wishes),
    startedAt: stored.startedAt.toISOString(),
    finishedAt: stored.finishedAt?.toISOString() ?? null,
    items: questions.map((question) => itemView(question, stored)),
  };
}

export function summaryView(summary: AttemptSummary): AttemptSummaryView {
  return {
    id: summary.id,
    wishes: wishesSchema.parse(summary.wishes),
    startedAt: summary.startedAt.toISOString(),
    finishedAt: summary.finishedAt?.toISOString() ?? null,
    total: summary.length,
    answered: summary.answered,
    right: summary.right,
  };
}

function itemView(question: ChoiceQuestion, { answers }: StoredAttempt): ItemView {
  const given = answers.find((answer) => answer.question === question.id);
  return {
    question: questionView(question),
    feedback: given ? feedbackView(question, answerSchema.parse(given.answer).option) : null,
  };
}
