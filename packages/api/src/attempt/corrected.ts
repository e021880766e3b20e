import type { CorrectedQuestion, Store, StoredAttempt } from "@communique/db";
import { type Correction, type Worth, worthOf } from "@communique/quiz";
import type { CorrectionView } from "../correction-views.ts";
import { correctionIn, correctionViewIn } from "../results/corrections.ts";
import type { ScoreView, ShareView } from "../views.ts";
import { thaw } from "./frozen.ts";
import { mayTellOpen, standingOf } from "./standing.ts";
import { storedAnswer } from "./stored-answer.ts";

/** A question of an attempt of which something is corrected: how it counts, and how it counted before. */
export interface Corrected {
  /** Its hash, as the attempt shows it. */
  readonly question: string;
  readonly correction: CorrectionView;
  readonly wasRight: boolean;
  /** Undefined where it counts for nobody. */
  readonly worth: Worth | undefined;
}

/** By the ids of the attempts. */
export type CorrectedIn = ReadonlyMap<string, readonly Corrected[]>;

interface Asked {
  readonly learner: string;
  readonly attempt?: string;
}

/**
 * What counts otherwise in the learner's attempts, or in one of these, than when it was answered. Every score that a student is told
 * rests on it.
 */
export async function correctedIn(store: Store, asked: Asked): Promise<CorrectedIn> {
  const found = await store.corrected(asked);
  const byAttempt = Map.groupBy(found, ({ attempt }) => attempt);
  return new Map([...byAttempt].map(([attempt, some]) => [attempt, some.flatMap(correctedNow)]));
}

export async function correctedOf(store: Store, of: Required<Asked>): Promise<readonly Corrected[]> {
  return (await correctedIn(store, of)).get(of.attempt) ?? [];
}

/** Nothing, where it was taken back. */
function correctedNow(found: CorrectedQuestion): readonly Corrected[] {
  const correction = correctionViewIn(found.history);
  if (!correction) return [];
  const question = thaw(found);
  const answer = found.answer ? storedAnswer(question, found.answer) : undefined;
  return [
    {
      question: question.id,
      correction,
      wasRight: found.answer?.right ?? false,
      worth: worthOf(question, answer, correctionIn(found.history)),
    },
  ];
}

/** The same without what may not be told of it yet: what else is right tells what is right. */
export function tellable(corrected: readonly Corrected[], stored: StoredAttempt, now: Date): readonly Corrected[] {
  const { isTold } = standingOf(stored, now);
  const isAnswered = (question: string) => stored.answers.some((answer) => answer.question === question);
  return corrected.map((one) =>
    isTold && (isAnswered(one.question) || mayTellOpen(stored, now))
      ? one
      : { ...one, correction: { ...one.correction, change: withoutTexts(one.correction.change) } },
  );
}

function withoutTexts(change: Correction): Correction {
  return change.kind === "also right" ? { ...change, texts: [] } : change;
}

/** A score with what is corrected of its questions, beside what it was before. */
export function scoreOf(before: ShareView, corrected: readonly Corrected[]): ScoreView {
  const count = (some: (one: Corrected) => boolean | undefined) => corrected.filter(some).length;
  const right = before.right - count(({ wasRight }) => wasRight) + count(({ worth }) => worth?.right);
  const total = before.total - count(({ worth }) => !worth);
  const isSame = right === before.right && total === before.total;
  return { right, total, before: isSame ? null : before };
}

/** Whether a question of an attempt, by its hash, was answered rightly; undefined where it counts for nobody. */
export function rightIn(
  { answers }: Pick<StoredAttempt, "answers">,
  corrected: readonly Corrected[],
): (question: string) => boolean | undefined {
  const given = new Map(answers.map(({ question, right }) => [question, right]));
  const now = new Map(corrected.map(({ question, worth }) => [question, worth?.right]));
  return (question) => (now.has(question) ? now.get(question) : (given.get(question) ?? false));
}
