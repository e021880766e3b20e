import * as fc from "fast-check";
import { createEmptyCard, fsrs, GenSeedStrategyWithCardId, type Grade, StrategyMode } from "ts-fsrs";
import { afterEach, expect, test, vi } from "vitest";
import { contentHash } from "../content-hash.ts";
import type { MemoryState } from "./memory.ts";
import { ratings } from "./rating.ts";
import { stateAfter, statesAfterEach } from "./scheduler.ts";
import { anyRating } from "./testing/any-memory.ts";
import { after, reviewsOf, start } from "./testing/rehearse.ts";

const statement = "claim:flood";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("nine reviews of one statement lead to these values", () => {
  const history = [
    ["again", 0, "learning", 0.212, 6.4133, "2000-10-23T09:10:00.000Z"],
    ["good", 0.01, "review", 0.24668919, 6.40211507, "2000-10-24T09:14:24.000Z"],
    ["good", 1, "review", 2.02147724, 6.39094132, "2000-10-26T09:00:00.000Z"],
    ["hard", 4, "review", 5.53498925, 7.58936704, "2000-11-04T09:00:00.000Z"],
    ["easy", 11, "review", 22.39826359, 6.76907421, "2000-11-23T09:00:00.000Z"],
    ["again", 60, "relearning", 2.22344826, 8.92324504, "2000-12-22T09:10:00.000Z"],
    ["good", 60.02, "review", 2.22344826, 8.90955016, "2000-12-24T09:28:48.000Z"],
    ["good", 62, "review", 4.25382205, 8.89586898, "2000-12-28T09:00:00.000Z"],
    ["good", 75, "review", 11.81925202, 8.88220148, "2001-01-19T09:00:00.000Z"],
  ] as const;
  const reviews = reviewsOf(
    statement,
    history.map(([rating, days]) => [rating, days]),
  );
  const states = statesAfterEach(reviews, "tea");
  expect(states.map(({ phase, stability, difficulty, due }) => [phase, stability, difficulty, due])).toEqual(
    history.map(([, , ...values]) => values),
  );
  expect(states.at(-1)).toMatchObject({ reviews: 9, lapses: 1, interval: { unit: "days", count: 13 } });
});

test("a state holds all of a card of the library that what follows depends on", () => {
  const library = fsrs({ enable_fuzz: true, learning_steps: ["10m"], relearning_steps: ["10m"] });
  library.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId("seed"));
  const anyReview = fc.tuple(anyRating, fc.oneof(fc.double({ min: 0, max: 0.02, noNaN: true }), fc.nat(100)));
  fc.assert(
    fc.property(fc.array(anyReview, { minLength: 1 }), fc.string(), (waits, seed) => {
      let [days, card] = [0, { ...createEmptyCard(start), seed: contentHash({ seed, statement }) }];
      const rated = waits.map(([rating, wait]) => {
        days += wait;
        card = { ...card, ...library.next(card, after(days), (ratings.indexOf(rating) + 1) as Grade).card };
        return [rating, days] as const;
      });
      const { stability, difficulty, due, reps, lapses } = card;
      expect(statesAfterEach(reviewsOf(statement, rated), seed).at(-1)).toMatchObject({
        stability,
        difficulty,
        due: due.toISOString(),
        reviews: reps,
        lapses,
      });
    }),
  );
});

test("seed, statement and number of reviews vary an interval, each by itself, and the instant does not", () => {
  const learnt: MemoryState = {
    phase: "review",
    stability: 100,
    difficulty: 5,
    reviewedAt: start.toISOString(),
    interval: { unit: "days", count: 100 },
    due: after(100).toISOString(),
    reviews: 5,
    lapses: 0,
  };
  const intervals = (vary: (index: number) => { seed?: string; statement?: string; reviews?: number; days?: number }) =>
    Array.from({ length: 20 }, (_, index) => {
      const given = { seed: "tea", statement, reviews: 5, days: 100, ...vary(index) };
      const review = { statement: given.statement, rating: "good", at: after(given.days).toISOString() } as const;
      return stateAfter({ ...learnt, reviews: given.reviews }, review, given.seed).interval.count;
    });
  expect(new Set(intervals((index) => ({ seed: `seed ${index}` }))).size).toBeGreaterThan(5);
  expect(new Set(intervals((index) => ({ statement: `claim:${index}` }))).size).toBeGreaterThan(5);
  expect(new Set(intervals((index) => ({ reviews: index + 1 }))).size).toBeGreaterThan(5);
  expect(new Set(intervals((index) => ({ days: 100 + index / 100 }))).size).toBe(1);
});

test("neither the clock nor chance is asked", () => {
  class ClocklessDate extends Date {
    constructor(...given: [] | [string | number | Date]) {
      if (given.length === 0) throw new Error("The clock was read.");
      super(...given);
    }
    static override now(): number {
      throw new Error("The clock was read.");
    }
  }
  const chance = vi.spyOn(Math, "random");
  vi.stubGlobal("Date", ClocklessDate);
  const reviews = reviewsOf(statement, [
    ["again", 0],
    ["good", 1],
    ["easy", 30],
    ["again", 90],
    ["hard", 200],
  ]);
  expect(statesAfterEach(reviews, "tea")).toHaveLength(5);
  expect(chance).not.toHaveBeenCalled();
});

test("dates keep the methods that they have without the library", () => {
  const added = ["scheduler", "diff", "format", "dueFormat"].filter((method) => method in Date.prototype);
  expect(added).toEqual([]);
});
