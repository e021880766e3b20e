import type { FinishedAttempt } from "@communique/db";
import { grade } from "@communique/quiz";
import { keyOfWishes } from "../attempt/wishes.ts";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { keptShape } from "../shape/shape.ts";
import type { BroughtBackView } from "../views.ts";
import { provedAmong } from "./proved-among.ts";
import { broken, readSavedFile } from "./read-saved-file.ts";
import type { ReadAttempt, ReadItem } from "./saved-file-schema.ts";

/** Takes what was saved in a file into what is kept of the caller: a caller without a cookie gets one when there is something to take. */
export async function bringBack(ctx: Context, data: unknown): Promise<BroughtBackView> {
  learnerOf(ctx);
  const now = new Date();
  const { mark, attempts, unfinished, reviews, paused } = readSavedFile(data, now);
  const items = attempts.flatMap((attempt) => attempt.items);
  const proved = await provedAmong(ctx.service, new Map(items.map(({ hash, question }) => [hash, question])));
  const isProved = ({ hash }: ReadItem) => proved.has(hash);
  const graded = attempts.flatMap((attempt, index) =>
    attempt.items.every(isProved) ? [gradedAttempt(attempt, index)] : [],
  );
  const leftOut = { unfinished: unfinished.length, unproved: attempts.length - graded.length };
  if (graded.length + reviews.length + paused.length === 0) {
    return { quizzes: 0, cards: 0, paused: 0, parted: 0, leftOut };
  }
  const back = await ctx.service.store.bringBack({
    learner: await learnerOrGuest(ctx),
    mark,
    attempts: graded,
    entries: reviews.map((entry) => ({ statement: entry.statement, number: entry.number, entry: { ...entry } })),
    paused,
    now,
  });
  if (back.outcome === "another's") throw anothersFile();
  return { quizzes: back.attempts, cards: back.statements, paused: back.paused, parted: back.parted, leftOut };
}

/** As it was, with every answer graded anew. */
function gradedAttempt(
  { id, title, wishes, startedAt, finishedAt, items, ...shape }: ReadAttempt,
  index: number,
): FinishedAttempt {
  const answers = items.flatMap(({ hash, question, answer }, place) => {
    if (!answer) return [];
    const graded = grade(question, answer.given);
    if (graded.verdict === "unreadable") {
      throw broken([{ path: ["attempts", index, "items", place, "answer"], message: graded.problem.message }]);
    }
    const answeredAt = new Date(answer.answeredAt);
    return [{ question: hash, answer: { ...answer.given }, right: graded.verdict === "right", answeredAt }];
  });
  return {
    id,
    address: keyOfWishes(wishes),
    wishes: { ...wishes, ...(title !== null && { title }), ...keptShape(shape) },
    startedAt: new Date(startedAt),
    finishedAt: new Date(finishedAt),
    questions: items.map(({ hash, question }) => ({ hash, body: question })),
    answers: answers.sort((one, other) => one.answeredAt.getTime() - other.answeredAt.getTime()),
    flagged: items.filter(({ isFlagged }) => isFlagged).map(({ hash }) => hash),
    doubts: items.flatMap(({ hash, doubt }) =>
      doubt ? [{ question: hash, text: doubt.text, raisedAt: new Date(doubt.raisedAt) }] : [],
    ),
  };
}

function anothersFile(): Refusal {
  return new Refusal(
    "anothers-file",
    "This file was saved by somebody else, or from a study that you erased, and there are quizzes or cards here since: nothing was changed.",
    "To go on with it, choose it in another browser; or save what is here, erase it, and then choose the file again.",
  );
}
