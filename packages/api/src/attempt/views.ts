import type { AttemptSummary, StoredAttempt } from "@communique/db";
import type { Status, Topic } from "@communique/domain";
import { keyOf, type Question } from "@communique/quiz";
import type { AttemptSummaryView, AttemptView, FeedbackView, ItemView, QuestionView, ResultView } from "../views.ts";
import { thaw } from "./frozen.ts";
import { answerSchema, wishesSchema } from "./wishes.ts";

/** The question without key, proof, feedback, citation or anything else that could tell. */
export function questionView({ id, kind, stem, options }: Question): QuestionView {
  return { id, kind, stem, options: options.map(({ id: option, text }) => ({ id: option, text })) };
}

export function feedbackView(question: Question, chosen: string): FeedbackView {
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
    status: question.status,
    topics: question.topics,
    cites: question.cites,
  };
}

export function attemptView(stored: StoredAttempt): AttemptView {
  return {
    id: stored.id,
    wishes: wishesSchema.parse(stored.wishes),
    startedAt: stored.startedAt.toISOString(),
    finishedAt: stored.finishedAt?.toISOString() ?? null,
    items: stored.questions.map(thaw).map((question) => itemView(question, stored)),
  };
}

/** A finished attempt with its score; a question that was passed over counts as not right, and is explained too. */
export function resultView(stored: StoredAttempt): ResultView {
  const questions = stored.questions.map(thaw);
  const rightIds = new Set(stored.answers.filter(({ right }) => right).map(({ question }) => question));
  const share = (some: readonly Question[]) => ({
    right: some.filter(({ id }) => rightIds.has(id)).length,
    total: some.length,
  });
  const topics = new Set<Topic>(questions.map(({ topics: [topic] }) => topic));
  const statuses = new Set<Status>(questions.map(({ status }) => status));
  return {
    attempt: attemptView(stored),
    ...share(questions),
    answered: stored.answers.length,
    byTopic: [...topics].map((topic) => ({
      topic,
      ...share(questions.filter(({ topics: [main] }) => main === topic)),
    })),
    byStatus: [...statuses].map((status) => ({
      status,
      ...share(questions.filter((question) => question.status === status)),
    })),
    missed: questions.filter(({ id }) => !rightIds.has(id)).map(({ id }) => id),
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

function itemView(question: Question, { answers }: StoredAttempt): ItemView {
  const given = answers.find((answer) => answer.question === question.id);
  return {
    question: questionView(question),
    feedback: given ? feedbackView(question, answerSchema.parse(given.answer).option) : null,
  };
}
