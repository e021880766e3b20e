import type { AssignedToLearner, SharedQuiz, StoredAttempt } from "@communique/db";
import { freeze, posed } from "../attempt/frozen.ts";
import { handIn } from "../attempt/hand-in.ts";
import { assignedAddress, isPast } from "../attempt/standing.ts";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { arrangedWithin, type Shaped } from "../shape/arranged-within.ts";
import { keptShape, shapeIn } from "../shape/shape.ts";
import type { WishesView } from "../views.ts";
import { noAttemptLeft, notOpenYet, unknownAssignment, windowOver } from "./refusals.ts";

/** Starts an attempt of the caller's at what their class was given, or resumes the one that is under way. */
export async function startAssigned(ctx: Context, assignment: string): Promise<StoredAttempt> {
  const { store } = ctx.service;
  const learner = learnerOf(ctx);
  const given = learner && (await store.assignedOne({ learner, assignment }));
  const quiz = given && (await store.sharedQuiz(given.shared));
  if (!(given && quiz)) throw unknownAssignment();
  const now = new Date();
  if (now < given.opensAt) throw notOpenYet(given);
  const left = given.attempts.find(({ finishedAt }) => finishedAt === null);
  const isUnderWay = left !== undefined && !isPast(left.endsAt, now);
  if (left && !isUnderWay) await handIn(store, { ...left, learner }, now);
  if (!isUnderWay && given.closesAt && now >= given.closesAt) throw windowOver(given.closesAt, given);
  const { questions, shape } = orderFor(given, learner, quiz);
  const started = await store.startAssigned({
    learner,
    assignment,
    address: assignedAddress(assignment),
    wishes: { ...wishesFor(given), title: given.title, ...keptShape(shape) },
    questions: questions.map(freeze),
    most: mostFor(given),
    now,
  });
  if (!started) throw noAttemptLeft();
  return started;
}

/** How many attempts a student has, with those that are theirs alone. */
export function mostFor({ attemptsAllowed, extraAttempts }: AssignedToLearner): number {
  return attemptsAllowed + extraAttempts;
}

/** The learner decides the order, and so it is the same whenever they come. */
function orderFor({ id, isShuffled }: AssignedToLearner, learner: string, { questions, wishes }: SharedQuiz): Shaped {
  const given = { questions: questions.map(posed), shape: shapeIn(wishes, questions.length) };
  return isShuffled ? arrangedWithin(given, `${learner} ${id}`) : given;
}

/** What every attempt says of itself. Of an attempt that was given out, its assignment says it better. */
function wishesFor({ id, feedback }: AssignedToLearner) {
  return {
    ...{ seed: id, length: 10, about: "article", mode: feedback === "after each" ? "practice" : "exam" },
    ...{ topics: [], kinds: [], statuses: [], retry: null, shared: null },
  } satisfies WishesView;
}
