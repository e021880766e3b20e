import { expect, test } from "vitest";
import { inPoints } from "../ui/points-words.ts";
import { indexWords, nobodyWords, noneCounts, pointsWords, shareWords, timeWords } from "./figures.ts";

const measured = (value: number) => ({ outcome: "measured", value }) as const;

test.each([
  [20, "under 1 min"],
  [90, "2 min"],
  [3720, "1 h 2 min"],
])("%i seconds are %s", (seconds, words) => {
  expect(timeWords(seconds)).toBe(words);
});

test("numbers are as exact as they are of use", () => {
  expect([inPoints(2), inPoints(2.3333)]).toEqual(["2", "2.33"]);
  expect([shareWords(measured(0.666)), pointsWords(measured(1.5)), indexWords(measured(0.7385))]).toEqual([
    "67%",
    "1.5",
    "0.74",
  ]);
  expect([indexWords(measured(-0.2)), indexWords(measured(-0.001))]).toEqual(["-0.20", "0.00"]);
});

test("where there is no number, the reason is told", () => {
  expect(shareWords({ outcome: "unmeasured", reason: "too few students" })).toBe("— (too few students)");
});

test("where no question counts, nobody is said to do well", () => {
  expect(nobodyWords({ of: 2 })).toBe("Nobody who has handed in has less than half of the points.");
  expect(nobodyWords({ of: 0 })).toBe(noneCounts);
});
