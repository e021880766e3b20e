import { composeQuiz, grade, type Question, rearrange } from "@communique/quiz";
import { z } from "zod";
import { freeze, thaw } from "../attempt/frozen.ts";
import { attemptView, feedbackView, resultView, summaryView } from "../attempt/views.ts";
import { addressOf, answerSchema, attemptIdSchema, startSchema } from "../attempt/wishes.ts";
import type { Context } from "../context.ts";
import { learnerOf, learnerOrGuest } from "../learner.ts";
import { Problem, unknownAttempt } from "../problem.ts";
import { procedure } from "../trpc.ts";
import type { AnswerView, AttemptSummaryView, AttemptView, ResultView, WishesView } from "../views.ts";

const ofAttempt = z.object({ attempt: attemptIdSchema });

export const attemptRouter = {
  /** Starts a quiz, or resumes the caller's unfinished one with the same wishes. A caller without a cookie gets one. */
  start: procedure.input(startSchema).mutation(async ({ ctx, input }): Promise<AttemptView> => {
    const wishes: WishesView = { ...input, seed: input.seed ?? randomSeed(), retry: input.retry ?? null };
    const learner = await learnerOrGuest(ctx);
    const questions = await questionsFor(ctx, learner, wishes);
    const stored = await ctx.service.store.startAttempt({
      learner,
      address: addressOf(wishes),
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
    .input(ofAttempt.extend({ question: z.string().min(1).max(64), option: answerSchema.shape.option }))
    .mutation(async ({ ctx, input }): Promise<AnswerView> => {
      const stored = await attemptOf(ctx, input.attempt);
      const frozen = stored.questions.find(({ hash }) => hash === input.question);
      if (!frozen) throw unknownQuestion();
      const question = thaw(frozen);
      const { verdict } = grade(question, input);
      if (verdict === "unknown option") throw unknownOption(question);
      const recorded = await ctx.service.store.recordAnswer({
        learner: stored.learner,
        attempt: stored.id,
        question: question.id,
        answer: { option: input.option },
        right: verdict === "right",
        now: new Date(),
      });
      switch (recorded.outcome) {
        case "no-attempt":
          throw unknownAttempt();
        case "no-question":
          throw unknownQuestion();
        case "finished":
          throw new Problem(
            "attempt-finished",
            "This quiz is finished, so the answer was not taken.",
            "Look at the result.",
          );
        default:
          return {
            outcome: recorded.outcome === "kept-earlier" ? "kept earlier" : recorded.outcome,
            feedback: feedbackView(question, answerSchema.parse(recorded.answer.answer).option),
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
    if (!stored.finishedAt) {
      throw new Problem(
        "attempt-unfinished",
        "This quiz is not finished yet.",
        "Go on with it, then look at the result.",
      );
    }
    return resultView(stored);
  }),

  /** The caller's latest attempts, newest first. */
  recent: procedure.query(async ({ ctx }): Promise<readonly AttemptSummaryView[]> => {
    const learner = learnerOf(ctx);
    if (!learner) return [];
    return (await ctx.service.store.attempts({ learner, limit: 10 })).map(summaryView);
  }),
};

async function attemptOf(ctx: Context, attempt: string) {
  const learner = learnerOf(ctx);
  const stored = learner && (await ctx.service.store.attempt({ learner, attempt }));
  if (!stored) throw unknownAttempt();
  return stored;
}

async function questionsFor(ctx: Context, learner: string, wishes: WishesView): Promise<readonly Question[]> {
  const questions = wishes.retry
    ? await missedIn(ctx, learner, wishes.retry).then((missed) => rearrange(missed, wishes.seed))
    : composeQuiz(ctx.service.bank, wishes);
  if (questions.length === 0) {
    throw new Problem(
      "nothing-to-ask",
      wishes.retry ? "Nothing was missed in that quiz." : "No question fits these topics and kinds.",
      wishes.retry ? "Start a new quiz." : "Choose more topics or more kinds of question.",
    );
  }
  return questions;
}

async function missedIn(ctx: Context, learner: string, attempt: string): Promise<readonly Question[]> {
  const stored = await ctx.service.store.attempt({ learner, attempt });
  if (!stored) throw unknownAttempt();
  const right = new Set(stored.answers.filter((answer) => answer.right).map(({ question }) => question));
  return stored.questions.filter(({ hash }) => !right.has(hash)).map(thaw);
}

function randomSeed(): string {
  return crypto.randomUUID().slice(0, 8);
}

function unknownQuestion(): Problem {
  return new Problem("unknown-question", "This question is not in this quiz.", "Load the quiz again.");
}

function unknownOption({ options }: Question): Problem {
  return new Problem(
    "unknown-option",
    `This question has no such option: it has ${options.map(({ id }) => id).join(", ")}.`,
    "Choose one of them.",
  );
}
