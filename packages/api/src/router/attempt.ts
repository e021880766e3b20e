import {
  answerSchemaFor,
  type Bank,
  composeQuiz,
  grade,
  isWished,
  type Question,
  rearrange,
  type Unreadable,
} from "@communique/quiz";
import { z } from "zod";
import { freeze, thaw } from "../attempt/frozen.ts";
import { attemptView, feedbackView, resultView, storedAnswer, summaryView } from "../attempt/views.ts";
import {
  attemptIdSchema,
  composedBy,
  keyOfWishes,
  longestQuiz,
  offerSchema,
  startSchema,
  wishesSchema,
} from "../attempt/wishes.ts";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Refusal, unknownAttempt } from "../refusal.ts";
import { procedure } from "../trpc.ts";
import type { AnswerView, AttemptSummaryView, AttemptView, OfferView, ResultView, WishesView } from "../views.ts";

const ofAttempt = z.object({ attempt: attemptIdSchema });

export const attemptRouter = {
  /** Starts a quiz, or resumes the caller's unfinished one with the same wishes. A caller without a cookie gets one. */
  start: procedure.input(startSchema).mutation(async ({ ctx, input }): Promise<AttemptView> => {
    const wishes: WishesView = { ...input, seed: input.seed ?? randomSeed(), retry: input.retry ?? null };
    // Composed first, so that wishes which cannot be met leave no guest behind.
    const questions = wishes.retry
      ? await questionsMissedIn(ctx, wishes.retry, wishes.seed)
      : questionsFrom(ctx.service.banks[wishes.about], wishes);
    const learner = await learnerOrGuest(ctx);
    const stored = await ctx.service.store.startAttempt({
      learner,
      address: keyOfWishes(wishes),
      wishes: { ...wishes },
      questions: questions.map(freeze),
      now: new Date(),
    });
    return attemptView(stored);
  }),

  get: procedure.input(ofAttempt).query(async ({ ctx, input }): Promise<AttemptView> => {
    return attemptView(await attemptOf(ctx, input.attempt));
  }),

  /** The first answer to a question counts; whatever comes later is told what was kept. */
  answer: procedure
    .input(ofAttempt.extend({ question: z.string().min(1).max(64), answer: z.unknown() }))
    .mutation(async ({ ctx, input }): Promise<AnswerView> => {
      const stored = await attemptOf(ctx, input.attempt);
      const frozen = stored.questions.find(({ hash }) => hash === input.question);
      if (!frozen) throw unknownQuestion();
      const question = thaw(frozen);
      const graded = grade(question, input.answer);
      if (graded.verdict === "unreadable") throw unreadableAnswer(graded);
      const recorded = await ctx.service.store.recordAnswer({
        learner: stored.learner,
        attempt: stored.id,
        question: question.id,
        answer: { ...answerSchemaFor(question.kind).parse(input.answer) },
        right: graded.verdict === "right",
        now: new Date(),
      });
      switch (recorded.outcome) {
        case "no-attempt":
          throw unknownAttempt();
        case "no-question":
          throw unknownQuestion();
        case "finished":
          throw new Refusal(
            "attempt-finished",
            "This quiz is finished, so the answer was not taken.",
            "Look at the result.",
          );
        default:
          return {
            outcome: recorded.outcome === "kept-earlier" ? "kept earlier" : recorded.outcome,
            feedback:
              wishesSchema.parse(stored.wishes).mode === "practice"
                ? feedbackView(question, storedAnswer(question, recorded.answer))
                : null,
          };
      }
    }),

  /** Ends an attempt; what is unanswered stays so. Ending it twice is ending it once. */
  finish: procedure.input(ofAttempt).mutation(async ({ ctx, input }): Promise<ResultView> => {
    const learner = learnerOf(ctx) ?? "";
    const stored = await ctx.service.store.finishAttempt({ learner, attempt: input.attempt, now: new Date() });
    if (!stored) throw unknownAttempt();
    return resultView(stored);
  }),

  result: procedure.input(ofAttempt).query(async ({ ctx, input }): Promise<ResultView> => {
    const stored = await attemptOf(ctx, input.attempt);
    if (!stored.finishedAt) throw unfinished();
    return resultView(stored);
  }),

  /** The caller's latest attempts, newest first. */
  recent: procedure.query(async ({ ctx }): Promise<readonly AttemptSummaryView[]> => {
    const learner = learnerOf(ctx);
    if (!learner) return [];
    return (await ctx.service.store.attempts({ learner, limit: 10 })).map(summaryView);
  }),

  /** How many questions the bank has for some wishes, and how many of them a fair quiz can hold. */
  offer: procedure.input(offerSchema).query(({ ctx, input }): OfferView => {
    const bank = ctx.service.banks[input.about];
    const quiz = composeQuiz(bank, composedBy({ ...input, seed: "offer", length: longestQuiz }));
    return {
      fitting: bank.questions.filter((question) => isWished(question, input)).length,
      most: quiz.questions.length,
      without: quiz.outcome === "short" ? quiz.offer.without : [],
    };
  }),
};

async function attemptOf(ctx: Context, attempt: string) {
  const learner = learnerOf(ctx);
  const stored = learner && (await ctx.service.store.attempt({ learner, attempt }));
  if (!stored) throw unknownAttempt();
  return stored;
}

function questionsFrom(bank: Bank, wishes: WishesView): readonly Question[] {
  const { questions } = composeQuiz(bank, composedBy(wishes));
  if (questions.length > 0) return questions;
  throw new Refusal(
    "nothing-to-ask",
    "No question fits these topics and kinds.",
    "Choose more topics or more kinds of question.",
  );
}

async function questionsMissedIn(ctx: Context, attempt: string, seed: string): Promise<readonly Question[]> {
  const stored = await attemptOf(ctx, attempt);
  if (!stored.finishedAt) throw unfinished();
  const right = new Set(stored.answers.filter((answer) => answer.right).map(({ question }) => question));
  const missed = stored.questions.filter(({ hash }) => !right.has(hash)).map(thaw);
  if (missed.length > 0) return rearrange(missed, seed);
  throw new Refusal("nothing-to-ask", "Nothing was missed in that quiz.", "Start a new quiz.");
}

function unfinished(): Refusal {
  return new Refusal(
    "attempt-unfinished",
    "This quiz is not finished yet.",
    "Go on with it: its result comes at the end.",
  );
}

function randomSeed(): string {
  return crypto.randomUUID().slice(0, 8);
}

function unknownQuestion(): Refusal {
  return new Refusal("unknown-question", "This question is not in this quiz.", "Load the quiz again.");
}

function unreadableAnswer({ problem: { message, hint } }: Unreadable): Refusal {
  return new Refusal("unreadable-answer", message, hint);
}
