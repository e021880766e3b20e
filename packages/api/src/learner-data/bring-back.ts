import type { FinishedAttempt } from "@communique/db";
import { grade } from "@communique/quiz";
import { keyOfWishes } from "../attempt/wishes.ts";
import type { BroughtBackView } from "../brought-back-views.ts";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { mostSets } from "../set/set-input.ts";
import { keptShape } from "../shape/shape.ts";
import { provedAmong } from "./proved-among.ts";
import { broken, readSavedFile } from "./read-saved-file.ts";
import type { ReadAttempt, ReadItem } from "./saved-file-schema.ts";
import { setsBack } from "./sets-back.ts";

/** Takes what was saved in a file into what is kept of the caller: a caller without a cookie gets one when there is something to take. */
export async function bringBack(ctx: Context, data: unknown): Promise<BroughtBackView> {
  learnerOf(ctx);
  const now = new Date();
  const file = readSavedFile(data, now);
  const { mark, attempts, reviews, paused } = file;
  const items = attempts.flatMap((attempt) => attempt.items);
  const proved = await provedAmong(ctx.service, new Map(items.map(({ hash, question }) => [hash, question])));
  const isProved = ({ hash }: ReadItem) => proved.has(hash);
  const graded = attempts.flatMap((attempt, index) =>
    attempt.items.every(isProved) ? [gradedAttempt(attempt, index)] : [],
  );
  const sets = await setsBack(ctx.service, file.sets);
  const leftOut = {
    unfinished: file.unfinished.length,
    unproved: attempts.length - graded.length,
    questions: 0,
    sets: file.sets.length - sets.length,
    classes: file.classes.length,
    places: file.places.length,
  };
  if (graded.length + reviews.length + paused.length + sets.length === 0) {
    return { quizzes: 0, cards: 0, paused: 0, parted: 0, sets: 0, partedSets: 0, leftOut };
  }
  const back = await ctx.service.store.bringBack({
    learner: await learnerOrGuest(ctx),
    mark,
    attempts: graded,
    entries: reviews.map((entry) => ({ statement: entry.statement, number: entry.number, entry: { ...entry } })),
    paused,
    sets: sets.map(({ set }) => set),
    mostSets,
    now,
  });
  if (back.outcome === "another's") throw anothersFile();
  if (back.outcome === "too-many-sets") throw tooManySets();
  const questions = back.sets.reduce((count, place) => count + (sets[place]?.leftOut ?? 0), 0);
  return {
    ...{ quizzes: back.attempts, cards: back.statements, paused: back.paused, parted: back.parted },
    ...{ sets: back.sets.length, partedSets: back.partedSets, leftOut: { ...leftOut, questions } },
  };
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

function tooManySets(): Refusal {
  return new Refusal(
    "too-many-sets",
    `With the sets of this file you would have more than ${mostSets}, and there can be no more: nothing was changed.`,
    "Delete some that are no longer needed, also among those that are put away, and choose the file again.",
  );
}
