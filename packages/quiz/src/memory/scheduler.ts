import {
  type Card,
  type CardInput,
  createEmptyCard,
  Rating as FsrsRating,
  fsrs,
  GenSeedStrategyWithCardId,
  type Grade,
  State,
  StrategyMode,
} from "ts-fsrs";
import { contentHash } from "../content-hash.ts";
import { dayInMilliseconds } from "./instant.ts";
import type { Review } from "./log-entry.ts";
import type { MemoryState } from "./memory.ts";
import type { Rating } from "./rating.ts";

/**
 * FSRS-6 of the Open Spaced Repetition project, with its default weights: a statement is due when nine of ten would be recalled,
 * and ten minutes after it was missed. The seed of the fuzz is the card's own field, followed by the number of reviews.
 *
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
const scheduler = fsrs({
  request_retention: 0.9,
  learning_steps: ["10m"],
  relearning_steps: ["10m"],
  enable_fuzz: true,
}).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId("seed"));

const grades: Readonly<Record<Rating, Grade>> = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
};

const states: Readonly<Record<MemoryState["phase"], State>> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/** The state of a statement after a review, given that before it, or null before the first. */
export function stateAfter(
  before: MemoryState | null,
  { statement, rating, at }: Pick<Review, "statement" | "rating" | "at">,
  seed: string,
): MemoryState {
  const card = { ...(before ? cardOf(before) : createEmptyCard(at)), seed: contentHash({ seed, statement }) };
  return stateOn(scheduler.next(card, at, grades[rating]).card, at);
}

/** The states of one statement, one after each of its reviews. */
export function statesAfterEach(reviews: readonly Review[], seed: string): readonly MemoryState[] {
  const states: MemoryState[] = [];
  for (const review of reviews) states.push(stateAfter(states.at(-1) ?? null, review, seed));
  return states;
}

/** The chance of recall in a state, from 0 to 1: R(t, S) = (1 + factor · t / S)^decay, with t in days. */
export function recallChance({ reviewedAt, stability }: MemoryState, now: string): number {
  const days = (Date.parse(now) - Date.parse(reviewedAt)) / dayInMilliseconds;
  return scheduler.forgetting_curve(Math.max(0, days), stability);
}

/** What of a state the next one depends on; with one step of learning, that step is always the first. */
function cardOf({ phase, stability, difficulty, reviewedAt, due, reviews, lapses }: MemoryState): CardInput {
  return {
    state: states[phase],
    stability,
    difficulty,
    last_review: reviewedAt,
    due,
    reps: reviews,
    lapses,
    learning_steps: 0,
    scheduled_days: 0,
    elapsed_days: 0,
  };
}

function stateOn(card: Card, reviewedAt: string): MemoryState {
  const { stability, difficulty, scheduled_days, due, reps, lapses } = card;
  const minutes = (due.getTime() - Date.parse(reviewedAt)) / 60_000;
  return {
    phase: phaseOf(card.state),
    stability,
    difficulty,
    reviewedAt,
    interval: scheduled_days > 0 ? { unit: "days", count: scheduled_days } : { unit: "minutes", count: minutes },
    due: due.toISOString(),
    reviews: reps,
    lapses,
  };
}

function phaseOf(state: State): MemoryState["phase"] {
  if (state === State.Review) return "review";
  return state === State.Relearning ? "relearning" : "learning";
}
