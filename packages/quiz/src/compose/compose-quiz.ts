import { lazily } from "../lazily.ts";
import type { AnyQuestion } from "../own/own-question.ts";
import { placed } from "../placed.ts";
import type { Question } from "../question/question.ts";
import { type Random, randomFrom, shuffled } from "../random.ts";
import type { Bank, Pool } from "./bank.ts";
import { areFairTogether } from "./fair-together.ts";
import { isGuessedUnread } from "./guessed-unread.ts";
import { areOfKind, isWished } from "./is-wished.ts";
import { type Offer, offerFor } from "./offer.ts";
import { readBank } from "./read-bank.ts";
import type { Wishes } from "./wishes.ts";

/** A quiz of the length that was wished for; or as much of it as there is, and what could be had instead. */
export type Quiz<Q extends Question = Question> =
  | { readonly outcome: "full"; readonly questions: readonly Q[] }
  | { readonly outcome: "short"; readonly questions: readonly Q[]; readonly offer: Offer };

/**
 * A fair quiz: no statement is asked twice, none that another question tells, and no two tellings of one thing; kinds,
 * recipes, topics, kinds of statement and difficulties are spread as evenly as the wishes allow; the right option stands in
 * each place equally often. What is guessed unread is asked where nothing else is left. Two seeds give two forms of a test.
 *
 * @example
 * composeQuiz(bankFrom(articleFacts), { seed: "tea", length: 10, topics: [], kinds: [] });
 */
export function composeQuiz<Q extends Question>(bank: Bank<Q>, wishes: Wishes): Quiz<Q> {
  const random = randomFrom(wishes.seed);
  const chosen = choose(bank, wishes, random);
  const questions = arranged(chosen, random);
  return chosen.length === wishes.length
    ? { outcome: "full", questions }
    : {
        outcome: "short",
        questions,
        offer: offerFor(wishes, (other) => choose(bank, other, randomFrom(wishes.seed)).length),
      };
}

/** The same questions once more, in another order of questions and of options, which the seed decides. */
export function rearrange<Q extends AnyQuestion>(questions: readonly Q[], seed: string): readonly Q[] {
  return arranged(questions, randomFrom(seed));
}

function arranged<Q extends AnyQuestion>(questions: readonly Q[], random: Random): readonly Q[] {
  return shuffled(questions, random).map((question) => placed(question, random));
}

/** Among how many that chance offers the least crowded is taken. */
const drawn = 4;

function choose<Q extends Question>(bank: Bank<Q>, wishes: Wishes, random: Random): readonly Q[] {
  const chosen: Q[] = [];
  chooseAmong(bank, wishes, { random, chosen, mayBe: (question) => !isGuessedUnread(question) });
  if (chosen.length < wishes.length) chooseAmong(bank, wishes, { random, chosen, mayBe: isGuessedUnread });
  return chosen;
}

interface Choosing<Q extends Question> {
  readonly random: Random;
  /** Grows until there are as many as are wished for, or no more that are fair. */
  readonly chosen: Q[];
  readonly mayBe: (question: Q) => boolean;
}

function chooseAmong<Q extends Question>(bank: Bank<Q>, wishes: Wishes, { random, chosen, mayBe }: Choosing<Q>): void {
  const read = readBank(bank);
  const { beside = [] } = wishes;
  const isFair = (question: Q) => [...beside, ...chosen].every((other) => areFairTogether(read, question, other));
  const isWanted = (question: Q) => mayBe(question) && isWished(question, wishes);
  let pools = bank
    .pools()
    .filter((pool) => areOfKind(pool, wishes))
    .map((pool) => ({ pool, left: lazily(() => pool.questions().filter(isWanted)) }));
  while (chosen.length < wishes.length) {
    const drawnFrom = leastCrowded(shuffled(pools, random), ({ pool }) => crowdOf(pool, chosen));
    if (!drawnFrom) break;
    const left = drawnFrom.left();
    const candidates: Q[] = [];
    while (candidates.length < drawn && isNotEmpty(left)) {
      const candidate = takeOne(left, random);
      if (isFair(candidate)) candidates.push(candidate);
    }
    const next = leastCrowded(candidates, (question) => likenessOf(question, chosen));
    if (next) {
      chosen.push(next);
      left.push(...candidates.filter((candidate) => candidate !== next));
    }
    if (left.length === 0) pools = pools.filter((other) => other !== drawnFrom);
  }
}

function isNotEmpty<T>(pool: readonly T[]): pool is [T, ...T[]] {
  return pool.length > 0;
}

/** Takes one of the pool out of it, each with the same chance. */
function takeOne<T>(pool: [T, ...T[]], random: Random): T {
  const index = random.below(pool.length);
  const taken = pool[index] as T;
  const last = pool.pop() as T;
  if (index < pool.length) pool[index] = last;
  return taken;
}

/** How many of the chosen are of the same kind, and of the same recipe. */
function crowdOf({ kind, recipe }: Pool, chosen: readonly Question[]): number {
  return chosen.reduce((sum, other) => sum + Number(other.kind === kind) + Number(other.recipe === recipe), 0);
}

/** In how much the chosen are like it: first topic, first kind of statement, difficulty. */
function likenessOf({ topics, statuses, difficulty }: Question, chosen: readonly Question[]): number {
  return chosen.reduce(
    (sum, other) =>
      sum +
      2 * Number(other.topics[0] === topics[0]) +
      Number(other.statuses[0] === statuses[0]) +
      Number(other.difficulty === difficulty),
    0,
  );
}

function leastCrowded<T>(some: readonly T[], crowd: (one: T) => number): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of some) {
    const count = crowd(one);
    if (count < least) [best, least] = [one, count];
  }
  return best;
}
