import { expect, test } from "vitest";
import type { Memory } from "./memory.ts";
import { preview } from "./preview.ts";
import type { Rating } from "./rating.ts";
import { review } from "./review.ts";
import { memoryOf, start } from "./testing/rehearse.ts";

const statement = "claim:flood";

/** What the buttons show after these ratings, each given when the statement is due. */
function buttonsAfter(...ratings: readonly Rating[]): readonly string[] {
  let [memory, now]: [Memory, Date] = [memoryOf([]), start];
  for (const rating of ratings) {
    const reviewed = review(memory, { statement, rating, source: "self-rated card", now });
    if (reviewed.outcome !== "remembered") throw new Error(reviewed.outcome);
    memory = reviewed.memory;
    now = new Date(memory.rehearsals[statement]?.state?.due ?? now);
  }
  const previewed = preview(memory, statement, now);
  if (previewed.outcome !== "previewed") throw new Error(previewed.outcome);
  return Object.entries(previewed.choices).map(
    ([
      rating,
      {
        interval: { count, unit },
      },
    ]) => `${rating} ${count} ${unit}`,
  );
}

test.each<readonly [readonly Rating[], readonly string[]]>([
  [[], ["again 10 minutes", "hard 15 minutes", "good 2 days", "easy 9 days"]],
  [["again"], ["again 10 minutes", "hard 15 minutes", "good 1 days", "easy 1 days"]],
  [["good"], ["again 10 minutes", "hard 10 days", "good 13 days", "easy 22 days"]],
])("after %j, the buttons show %j", (ratings, buttons) => {
  expect(buttonsAfter(...ratings)).toEqual(buttons);
});

test("with two buttons, what is known comes back ever later, and what is missed comes back in ten minutes", () => {
  const known = [1, 2, 3, 4, 5].map((times) => buttonsAfter(...Array<Rating>(times).fill("good")));
  expect(known.map(([again]) => again)).toEqual(Array(5).fill("again 10 minutes"));
  expect(known.map(([, , good]) => good)).toEqual([
    "good 13 days",
    "good 52 days",
    "good 188 days",
    "good 536 days",
    "good 1462 days",
  ]);
});
