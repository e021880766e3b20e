import type { FrozenQuestion } from "@communique/db";
import { type Bank, composeQuiz, rearrange } from "@communique/quiz";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { Refusal, unfinishedAttempt, untoldAttempt } from "../refusal.ts";
import { shapeIn } from "../shape/shape.ts";
import type { ShapeView } from "../shape-views.ts";
import type { WishesView } from "../views.ts";
import { attemptOf } from "./attempt-of.ts";
import { correctedOf, rightIn } from "./corrected.ts";
import { freeze, posed } from "./frozen.ts";
import { missedBy } from "./missed-by.ts";
import { mayTellOpen, standingOf } from "./standing.ts";
import { composedBy, titleIn } from "./wishes.ts";

interface Asked {
  readonly questions: readonly FrozenQuestion[];
  /** What the one who gave them out calls them. */
  readonly title: string | null;
  readonly shape: ShapeView;
}

/** What a new quiz asks: what was shared, missed before, or composed from the bank. */
export async function askedFor(ctx: Context, wishes: WishesView): Promise<Asked> {
  if (wishes.shared !== null) return shared(ctx, wishes.shared);
  const questions = await questionsFor(ctx, wishes);
  return { questions, title: null, shape: shapeIn({}, questions.length) };
}

async function questionsFor(ctx: Context, wishes: WishesView): Promise<readonly FrozenQuestion[]> {
  if (wishes.retry === "missed") return questionsMissed(ctx, wishes);
  return wishes.retry === null
    ? questionsFrom(ctx.service.banks[wishes.about], wishes)
    : questionsMissedIn(ctx, wishes.retry, wishes.seed);
}

/** The questions of a shared quiz, as they were and in the order in which they stood. */
async function shared(ctx: Context, id: string): Promise<Asked> {
  const quiz = await ctx.service.store.sharedQuiz(id);
  if (quiz) {
    const { questions, wishes } = quiz;
    return { questions, title: titleIn(wishes), shape: shapeIn(wishes, questions.length) };
  }
  throw new Refusal(
    "unknown-share",
    "The quiz of this link is not kept here.",
    "Ask for the link once more, or start a new quiz.",
  );
}

async function questionsMissed(ctx: Context, { seed, length }: WishesView): Promise<readonly FrozenQuestion[]> {
  const learner = learnerOf(ctx);
  const missed = learner ? await missedBy(ctx.service.store, learner, length) : [];
  if (missed.length > 0) return rearrange(missed.map(posed), seed).map(freeze);
  throw new Refusal("nothing-to-ask", "You miss nothing time and again.", "Start a new quiz.");
}

function questionsFrom(bank: Bank, wishes: WishesView): readonly FrozenQuestion[] {
  const { questions } = composeQuiz(bank, composedBy(wishes));
  if (questions.length > 0) return questions.map(freeze);
  throw new Refusal(
    "nothing-to-ask",
    "No question fits these topics and kinds.",
    "Choose more topics or more kinds of question.",
  );
}

async function questionsMissedIn(ctx: Context, attempt: string, seed: string): Promise<readonly FrozenQuestion[]> {
  const stored = await attemptOf(ctx, attempt);
  const now = new Date();
  const { finishedAt, isTold } = standingOf(stored, now);
  if (!finishedAt) throw unfinishedAttempt();
  if (!isTold) throw untoldAttempt();
  const { learner, id, answers } = stored;
  const isRight = rightIn(stored, await correctedOf(ctx.service.store, { learner, attempt: id }));
  const missed = stored.questions.filter(
    ({ hash }) => isRight(hash) === false && (isAnswered(hash) || mayTellOpen(stored, now)),
  );
  if (missed.length > 0) return rearrange(missed.map(posed), seed).map(freeze);
  throw new Refusal("nothing-to-ask", "Nothing was missed in that quiz.", "Start a new quiz.");

  function isAnswered(hash: string): boolean {
    return answers.some(({ question }) => question === hash);
  }
}
