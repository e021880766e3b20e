import { expect, test } from "vitest";
import { poolOf } from "./pool.ts";

const numbers = Array.from({ length: 100 }, (_, number) => number);
const isEven = (number: number) => number % 2 === 0;

test("of a short list all that may be are there to choose from, in their order", () => {
  expect(poolOf([3, 1, 4, 2], "tea", { most: 4, mayBe: isEven })).toEqual([4, 2]);
});

test("of a long list there are as many as were asked for, in a row that another salt begins elsewhere", () => {
  const pools = ["tea", "coffee", "water", "milk"].map((salt) => poolOf(numbers, salt, { most: 10, mayBe: isEven }));
  for (const pool of pools) {
    const [first = 0] = pool;
    expect(pool).toEqual(Array.from({ length: 10 }, (_, place) => (first + 2 * place) % 100));
  }
  expect(new Set(pools.map(([first]) => first)).size).toBeGreaterThan(1);
});

test("where fewer may be, all of them are there", () => {
  expect(poolOf(numbers, "tea", { most: 10, mayBe: (number) => number > 95 }).toSorted()).toEqual([96, 97, 98, 99]);
});
