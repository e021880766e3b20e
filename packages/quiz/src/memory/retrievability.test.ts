import { expect, test } from "vitest";
import { retrievability } from "./retrievability.ts";
import { after, memoryOf, reviewsOf } from "./testing/rehearse.ts";

const statement = "claim:flood";
const stability = 2.3065;

test.each([
  [-1, 1],
  [0, 1],
  [0.5, 0.97072289],
  [stability, 0.9],
  [10 * stability, 0.69282664],
])("%d days after a review that leaves a stability of 2.3065 days, retrievability is %d", (days, chance) => {
  const memory = memoryOf(reviewsOf(statement, [["good", 0]]));
  expect(retrievability(memory, statement, after(days))).toEqual({ outcome: "found", retrievability: chance });
});
