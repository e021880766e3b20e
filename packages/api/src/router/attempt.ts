import { answerSchemaFor, composeQuiz, grade, isOwn, isWished, keyText, type Unreadable } from "@communique/quiz";
import { z } from "zod";
import { attemptOf } from "../attempt/attempt-of.ts";
import { correctedIn, correctedOf } from "../attempt/corrected.ts";
import { thaw } from "../attempt/frozen.ts";
import { handIn } from "../attempt/hand-in.ts";
import { lateAnswer } from "../attempt/late-answer.ts";
import { missedBy } from "../attempt/missed-by.ts";
import { askedFor } from "../attempt/questions-for.ts";
import { standingOf } from "../attempt/standing.ts";
import { storedAnswer } from "../attempt/stored-answer.ts";
import { attemptView, feedbackView, resultView, summaryView } from "../attempt/views.ts";
import {
  attemptIdSchema,
  composedBy,
  keyOfWishes,
  longestQuiz,
  offerSchema,
  pageSchema,
  startSchema,
  visibleSchema,
} from "../attempt/wishes.ts";
import type { AttemptPageView } from "../attempt-list-views.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Refusal, unfinishedAttempt, unknownAttempt } from "../refusal.ts";
import { keptShape } from "../shape/shape.ts";
import { isStorable } from "../storable.ts";
import { procedure } from "../trpc.ts";
import type { AnswerView, AttemptView, HandedInView, OfferView, ResultView, WeakView, WishesView } from "../views.ts";

const ofAttempt = z.object({ attempt: attemptIdSchema });
const ofQuestion = ofAttempt.extend({ question: visibleSchema.max(64) });
const doubtSchema = z
  .string()
  .trim()
  .min(1, { error: "must say something" })
  .max(2000, { error: "must have at most 2,000 characters" })
  .refine(isStorable, { error: "has signs that cannot be kept" });

export const attemptRouter = {
  /** Starts a quiz, or resumes the caller's unfinished one with the same wishes. A caller without a cookie gets one. */
  start: procedure.input(startSchema).mutation(async ({ ctx, input }): Promise<AttemptView> => {
    const { seed = randomSeed(), retry = null, shared = null } = input;
    const wishes: WishesView = { ...input, seed, retry, shared };
    // Composed first, so that wishes which cannot be met leave no guest behind.
    const { questions, title, shape } = await askedFor(ctx, wishes);
    const learner = await learnerOrGuest(ctx);
    const stored = await ctx.service.store.startAttempt({
      learner,
      address: keyOfWishes(wishes),
      wishes: { ...wishes, ...(title !== null && { title }), ...keptShape(shape) },
      questions,
      now: new Date(),
    });
    return attemptView(stored, new Date());
  }),

  get: procedure.input(ofAttempt).query(async ({ ctx, input }): Promise<AttemptView> => {
    return attemptView(await attemptOf(ctx, input.attempt), new Date());
  }),

  /** The first answer to a question counts; whatever comes later is told what was kept, and after the end nothing is taken. */
  answer: procedure
    .input(ofQuestion.extend({ answer: z.unknown() }))
    .mutation(async ({ ctx, input }): Promise<AnswerView> => {
      const stored = await attemptOf(ctx, input.attempt);
      const frozen = stored.questions.find(({ hash }) => hash === input.question);
      if (!frozen) throw unknownQuestion();
      const question = thaw(frozen);
      const graded = grade(question, input.answer);
      if (graded.verdict === "unreadable") throw unreadableAnswer(graded);
      const answer = { ...answerSchemaFor(question.kind).parse(input.answer) };
      if (!isStorable(answer)) throw unreadableAnswer({ problem: unstorable });
      const now = new Date();
      const { mode, finishedAt } = standingOf(stored, now);
      const isThere = stored.answers.some((one) => one.question === question.id);
      if (finishedAt && !isThere) throw lateAnswer(stored, now);
      const recorded = await ctx.service.store.recordAnswer({
        learner: stored.learner,
        attempt: stored.id,
        question: question.id,
        answer,
        right: graded.verdict === "right",
        now,
      });
      switch (recorded.outcome) {
        case "no-attempt":
          throw unknownAttempt();
        case "no-question":
          throw unknownQuestion();
        case "finished":
          throw lateAnswer(stored, now);
        default:
          return {
            outcome: recorded.outcome === "kept-earlier" ? "kept earlier" : recorded.outcome,
            feedback: mode === "practice" ? feedbackView(question, storedAnswer(question, recorded.answer)) : null,
          };
      }
    }),

  /** Ends an attempt, and remembers what its answers show; what is unanswered stays so. Ending it twice is ending it once. */
  finish: procedure.input(ofAttempt).mutation(async ({ ctx, input }): Promise<ResultView | HandedInView> => {
    const { store } = ctx.service;
    const before = await attemptOf(ctx, input.attempt);
    const now = new Date();
    const stored = await handIn(store, { ...before, endsAt: before.bounds?.endsAt ?? null }, now);
    return resultView(stored, await correctedOf(store, { learner: stored.learner, attempt: stored.id }), now);
  }),

  result: procedure.input(ofAttempt).query(async ({ ctx, input }): Promise<ResultView | HandedInView> => {
    const stored = await attemptOf(ctx, input.attempt);
    const now = new Date();
    if (!standingOf(stored, now).finishedAt) throw unfinishedAttempt();
    const of = { learner: stored.learner, attempt: stored.id };
    return resultView(stored, await correctedOf(ctx.service.store, of), now);
  }),

  /** The caller's attempts, newest first: the latest, or with a cursor those before it. */
  recent: procedure.input(pageSchema).query(async ({ ctx, input: { cursor, limit } }): Promise<AttemptPageView> => {
    const learner = learnerOf(ctx);
    if (!learner) return { attempts: [], next: null };
    // One more than is listed tells whether there are more.
    const found = await ctx.service.store.attempts({ learner, limit: limit + 1, ...(cursor && { olderThan: cursor }) });
    const corrected = await correctedIn(ctx.service.store, { learner });
    const now = new Date();
    const attempts = found.slice(0, limit).map((summary) => summaryView(summary, corrected.get(summary.id) ?? [], now));
    return { attempts, next: found.length > limit ? (attempts.at(-1)?.id ?? null) : null };
  }),

  /** Marks a question to be come back to, or takes the mark away. */
  flag: procedure
    .input(ofQuestion.extend({ flagged: z.boolean() }))
    .mutation(async ({ ctx, input }): Promise<{ readonly flagged: boolean }> => {
      const { store } = ctx.service;
      unlessMissing(await store.flag({ ...input, learner: learnerOf(ctx) ?? "", now: new Date() }));
      return { flagged: input.flagged };
    }),

  /** Keeps what the caller doubts of a question; a second doubt takes the place of the first. */
  doubt: procedure
    .input(ofQuestion.extend({ text: doubtSchema }))
    .mutation(async ({ ctx, input }): Promise<{ readonly doubt: string }> => {
      const { store } = ctx.service;
      unlessMissing(await store.raiseDoubt({ ...input, learner: learnerOf(ctx) ?? "", now: new Date() }));
      return { doubt: input.text };
    }),

  /** The id under which anybody can take this very quiz, whatever becomes of the facts. */
  share: procedure.input(ofAttempt).mutation(async ({ ctx, input }): Promise<{ readonly shared: string }> => {
    const { learner, id, bounds } = await attemptOf(ctx, input.attempt);
    if (bounds) throw givenOut();
    const shared = await ctx.service.store.share({ learner, attempt: id, now: new Date() });
    if (shared === undefined) throw unknownAttempt();
    return { shared };
  }),

  /** What the caller misses time and again, the most missed first. */
  weak: procedure.query(async ({ ctx }): Promise<readonly WeakView[]> => {
    const learner = learnerOf(ctx);
    const missed = learner ? await missedBy(ctx.service.store, learner, 10) : [];
    return missed.map(({ misses, ...frozen }) => {
      const question = thaw(frozen);
      return { stem: question.stem, key: keyText(question), misses, isOwn: isOwn(question) };
    });
  }),

  /** How many questions the bank has for some wishes, and how many of them a fair quiz can hold. */
  offer: procedure.input(offerSchema).query(({ ctx, input }): OfferView => {
    const bank = ctx.service.banks[input.about];
    const quiz = composeQuiz(bank, composedBy({ ...input, seed: "offer", length: longestQuiz }));
    return {
      fitting: bank.questions().filter((question) => isWished(question, input)).length,
      most: quiz.questions.length,
      without: quiz.outcome === "short" ? quiz.offer.without : [],
    };
  }),
};

function randomSeed(): string {
  return crypto.randomUUID().slice(0, 8);
}

function unknownQuestion(): Refusal {
  return new Refusal("unknown-question", "This question is not in this quiz.", "Load the quiz again.");
}

function givenOut(): Refusal {
  return new Refusal(
    "given-out",
    "A teacher gave this quiz out, and alone can pass it on.",
    "Share a quiz of your own.",
  );
}

function unlessMissing(outcome: "done" | "recorded" | "no-attempt" | "no-question"): void {
  if (outcome === "no-attempt") throw unknownAttempt();
  if (outcome === "no-question") throw unknownQuestion();
}

const unstorable = {
  message: "The answer has signs that cannot be kept.",
  hint: "Type it anew: it may have been copied with something that cannot be seen.",
};

function unreadableAnswer({
  problem: { message, hint },
}: {
  readonly problem: Pick<Unreadable["problem"], "message" | "hint">;
}): Refusal {
  return new Refusal("unreadable-answer", message, hint);
}
