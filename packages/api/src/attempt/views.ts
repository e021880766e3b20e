import type { AttemptBounds, AttemptSummary, StoredAnswer, StoredAttempt } from "@communique/db";
import type { Topic } from "@communique/domain";
import {
  type Answer,
  answerSchemaFor,
  grade,
  keyText,
  pointsFor,
  publicView,
  type Question,
  rightAnswer,
  totalOf,
} from "@communique/quiz";
import { groundsOf } from "../grounds.ts";
import { isWeighed, shapeIn } from "../shape/shape.ts";
import type { PointsView } from "../shape-views.ts";
import type {
  AttemptSummaryView,
  AttemptView,
  BoundsView,
  FeedbackView,
  HandedInView,
  ItemView,
  ResultView,
  ShareView,
} from "../views.ts";
import { thaw } from "./frozen.ts";
import { standingOf } from "./standing.ts";
import { titleIn, wishesSchema } from "./wishes.ts";

export function feedbackView(question: Question, given: Answer): FeedbackView {
  const graded = grade(question, given);
  if (graded.verdict === "unreadable") throw new TypeError(`An answer to ${question.id} was stored that is none.`);
  const { explanation, topics } = question;
  return {
    given,
    ...graded,
    rightAnswer: rightAnswer(question),
    key: keyText(question),
    keyReason: "key" in question ? question.key.feedback : null,
    options: optionsOf(question).map(({ id, because, feedback }) => ({
      id,
      right: because.verdict === "right",
      feedback,
    })),
    ...{ explanation, topics, grounds: groundsOf(question) },
  };
}

function optionsOf(question: Question) {
  return "options" in question ? question.options : [];
}

export function attemptView(stored: StoredAttempt, now: Date): AttemptView {
  return viewOf(stored, stored.questions.map(thaw), now);
}

/** A finished attempt with its score, where that may be told. A question that was passed over counts as not right, and its key stays untold. */
export function resultView(stored: StoredAttempt, now: Date): ResultView | HandedInView {
  const questions = stored.questions.map(thaw);
  const attempt = viewOf(stored, questions, now);
  if (!standingOf(stored, now).isTold) {
    return { attempt, right: null, total: questions.length, answered: stored.answers.length };
  }
  const { points, sections } = attempt;
  const answered = new Map(stored.answers.map(({ question, right }) => [question, right]));
  const share = (some: readonly Question[]): ShareView => ({
    right: some.filter(({ id }) => answered.get(id)).length,
    total: some.length,
  });
  // What kind of statement it is can be the key, so it is told of answered questions alone.
  const told = questions.filter(({ id }) => answered.has(id));
  const byTopic = Map.groupBy(questions, ({ topics }) => mainTopic(topics, attempt.wishes.topics));
  const byStatus = Map.groupBy(told, ({ statuses: [status] }) => status);
  const byKind = Map.groupBy(questions, ({ kind }) => kind);
  return {
    attempt,
    ...share(questions),
    credit: attempt.items.reduce((sum, { feedback }) => sum + (feedback?.credit ?? 0), 0),
    points: isWeighed(points) ? pointsOf(attempt) : null,
    answered: answered.size,
    bySection: sections.map(({ title, at }, place) => ({
      ...{ title, ...share(questions.slice(at, sections[place + 1]?.at)) },
    })),
    byTopic: [...byTopic].map(([topic, some]) => ({ topic, ...share(some) })),
    byStatus: [...byStatus].map(([status, some]) => ({ status, ...share(some) })),
    byKind: [...byKind].map(([kind, some]) => ({ kind, ...share(some) })),
    missed: questions.filter(({ id }) => !answered.get(id)).map(({ id }) => id),
  };
}

/** What the answers are worth, of what all questions are worth. */
function pointsOf({ items, points }: AttemptView): PointsView {
  const had = items.map(({ feedback }, place) => pointsFor(feedback?.credit ?? 0, points[place] ?? 1));
  return { points: totalOf(had), of: totalOf(points) };
}

/** The topic that a question counts under: one that was wished for, where it has one. */
function mainTopic(topics: Question["topics"], wished: readonly Topic[]): Topic {
  return topics.find((topic) => wished.includes(topic)) ?? topics[0];
}

function viewOf(stored: StoredAttempt, questions: readonly Question[], now: Date): AttemptView {
  const { mode, finishedAt, isTold } = standingOf(stored, now);
  return {
    id: stored.id,
    title: titleIn(stored.wishes),
    wishes: { ...wishesSchema.parse(stored.wishes), mode },
    startedAt: stored.startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    ...shapeIn(stored.wishes, questions.length),
    items: questions.map((question) => itemView(question, stored, isTold)),
    bounds: stored.bounds && boundsView(stored.bounds, now),
  };
}

function boundsView({ endsAt, closesAt, ...bounds }: AttemptBounds, now: Date): BoundsView {
  return {
    ...bounds,
    endsAt: endsAt?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
    now: now.toISOString(),
  };
}

export function summaryView(summary: AttemptSummary, now: Date): AttemptSummaryView {
  const { mode, finishedAt, isTold } = standingOf(summary, now);
  return {
    id: summary.id,
    title: titleIn(summary.wishes),
    wishes: { ...wishesSchema.parse(summary.wishes), mode },
    assignment: summary.bounds?.assignment ?? null,
    startedAt: summary.startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    total: summary.length,
    answered: summary.answered,
    right: isTold ? summary.right : null,
  };
}

function itemView(question: Question, { answers, flagged, doubts }: StoredAttempt, isTold: boolean): ItemView {
  const stored = answers.find((answer) => answer.question === question.id);
  return {
    question: publicView(question),
    isAnswered: stored !== undefined,
    isFlagged: flagged.includes(question.id),
    doubt: doubts.find((doubt) => doubt.question === question.id)?.text ?? null,
    feedback: stored && isTold ? feedbackView(question, storedAnswer(question, stored)) : null,
  };
}

/** An answer as it was stored, which was readable then. */
export function storedAnswer({ kind }: Question, { answer }: Pick<StoredAnswer, "answer">): Answer {
  return answerSchemaFor(kind).parse(answer);
}
