import type { AttemptBounds, AttemptSummary, StoredAttempt } from "@communique/db";
import type { Topic } from "@communique/domain";
import {
  type Answer,
  type AnyQuestion,
  grade,
  isOwn,
  keyText,
  publicView,
  type Question,
  rightAnswer,
} from "@communique/quiz";
import type { AttemptSummaryView } from "../attempt-list-views.ts";
import type { OwnCorrectionView } from "../correction-views.ts";
import { groundsOf } from "../grounds.ts";
import { shapeIn } from "../shape/shape.ts";
import type { AttemptView, BoundsView, FeedbackView, HandedInView, ItemView, ResultView, ShareView } from "../views.ts";
import { type Corrected, rightIn, scoreOf, tellable } from "./corrected.ts";
import { creditsOf } from "./credits-of.ts";
import { thaw } from "./frozen.ts";
import { standingOf } from "./standing.ts";
import { storedAnswer } from "./stored-answer.ts";
import { titleIn, wishesSchema } from "./wishes.ts";

export function feedbackView(question: AnyQuestion, given: Answer): FeedbackView {
  const graded = grade(question, given);
  if (graded.verdict === "unreadable") throw new TypeError(`An answer to ${question.id} was stored that is none.`);
  const { explanation } = question;
  return {
    given,
    ...graded,
    rightAnswer: rightAnswer(question),
    key: keyText(question),
    keyReason: ("key" in question && question.key.feedback) || null,
    options: optionsOf(question).map(({ id, because, feedback }) => ({
      id,
      right: because.verdict === "right",
      feedback,
    })),
    ...{ explanation, topics: isOwn(question) ? [] : question.topics, grounds: groundsOf(question) },
  };
}

function optionsOf(question: AnyQuestion) {
  return "options" in question ? question.options : [];
}

export function attemptView(stored: StoredAttempt, now: Date): AttemptView {
  return viewOf(stored, stored.questions.map(thaw), now);
}

/**
 * A finished attempt with its score, where that may be told, as it counts after all that was corrected. A question that was passed over
 * counts as not right, and its key stays untold.
 */
export function resultView(
  stored: StoredAttempt,
  corrected: readonly Corrected[],
  now: Date,
): ResultView | HandedInView {
  const questions = stored.questions.map(thaw);
  const attempt = viewOf(stored, questions, now);
  const answered = new Set(stored.answers.map(({ question }) => question));
  const corrections = ownCorrections(stored, tellable(corrected, stored, now));
  if (!standingOf(stored, now).isTold) {
    return {
      attempt,
      right: null,
      total: questions.length,
      answered: answered.size,
      corrections: corrections.map((one) => ({ ...one, worth: null })),
    };
  }
  const isRight = rightIn(stored, corrected);
  const counting = questions.filter(({ id }) => isRight(id) !== undefined);
  const { sections } = attempt;
  const share = (some: readonly AnyQuestion[]): ShareView => ({
    right: some.filter(({ id }) => isRight(id)).length,
    total: some.length,
  });
  const fromBank = counting.filter((question) => !isOwn(question));
  // What kind of statement it is can be the key, so it is told of answered questions alone.
  const told = fromBank.filter(({ id }) => answered.has(id));
  const byTopic = Map.groupBy(fromBank, ({ topics }) => mainTopic(topics, attempt.wishes.topics));
  const byStatus = Map.groupBy(told, ({ statuses: [status] }) => status);
  const byKind = Map.groupBy(counting, ({ kind }) => kind);
  return {
    attempt,
    ...scoreOf({ right: stored.answers.filter(({ right }) => right).length, total: questions.length }, corrected),
    ...creditsOf(attempt, corrected),
    answered: answered.size,
    bySection: sections.map(({ title, at }, place) => ({
      ...{
        title,
        ...share(questions.slice(at, sections[place + 1]?.at).filter(({ id }) => isRight(id) !== undefined)),
      },
    })),
    byTopic: [...byTopic].map(([topic, some]) => ({ topic, ...share(some) })),
    byStatus: [...byStatus].map(([status, some]) => ({ status, ...share(some) })),
    byKind: [...byKind].map(([kind, some]) => ({ kind, ...share(some) })),
    missed: counting.filter(({ id }) => !isRight(id)).map(({ id }) => id),
    corrections,
  };
}

/** What was corrected, in the order of the quiz. */
function ownCorrections({ questions }: StoredAttempt, corrected: readonly Corrected[]): readonly OwnCorrectionView[] {
  return questions.flatMap(({ hash }, index) => {
    const one = corrected.find(({ question }) => question === hash);
    return one ? { ...one.correction, number: index + 1, worth: one.worth ?? null } : [];
  });
}

/** The topic that a question counts under: one that was wished for, where it has one. */
function mainTopic(topics: Question["topics"], wished: readonly Topic[]): Topic {
  return topics.find((topic) => wished.includes(topic)) ?? topics[0];
}

function viewOf(stored: StoredAttempt, questions: readonly AnyQuestion[], now: Date): AttemptView {
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

export function summaryView(summary: AttemptSummary, corrected: readonly Corrected[], now: Date): AttemptSummaryView {
  const { mode, finishedAt, isTold } = standingOf(summary, now);
  const asMade = { right: summary.right, total: summary.length };
  const score = scoreOf(asMade, finishedAt ? corrected : []);
  return {
    id: summary.id,
    title: titleIn(summary.wishes),
    wishes: { ...wishesSchema.parse(summary.wishes), mode },
    assignment: summary.bounds?.assignment ?? null,
    startedAt: summary.startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    length: summary.length,
    answered: summary.answered,
    ...(isTold ? score : { ...score, right: null, before: null }),
  };
}

function itemView(question: AnyQuestion, { answers, flagged, doubts }: StoredAttempt, isTold: boolean): ItemView {
  const stored = answers.find((answer) => answer.question === question.id);
  return {
    question: publicView(question),
    isAnswered: stored !== undefined,
    isFlagged: flagged.includes(question.id),
    doubt: doubts.find((doubt) => doubt.question === question.id)?.text ?? null,
    feedback: stored && isTold ? feedbackView(question, storedAnswer(question, stored)) : null,
  };
}
