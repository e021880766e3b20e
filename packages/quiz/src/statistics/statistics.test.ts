import { expect, test } from "vitest";
import { itemStatistics } from "./item-statistics.ts";
import type { Measure } from "./measure.ts";
import { quizStatistics } from "./quiz-statistics.ts";
import { mean, median, standardDeviation } from "./spread.ts";
import { thirdsOf } from "./thirds.ts";
import { pointsFor } from "./units.ts";

/** To four decimals, or the reason. */
function shown(measure: Measure): string {
  return measure.outcome === "measured" ? measure.value.toFixed(4) : measure.reason;
}

// Worked by hand, step by step, in docs/statistics.md: five students, three questions.
const worked = [
  [1, 1, 1],
  [1, 1, 0.5],
  [1, 0, 1],
  [0, 1, 0],
  [0, 0, 0],
];

test.each([
  // facility, standard deviation, discrimination index, discriminative efficiency
  [1, ["0.6000", "0.5477", "0.7385", "1.0000"]],
  [2, ["0.6000", "0.5477", "0.0891", "0.0909"]],
  [3, ["0.5000", "0.5000", "0.5976", "0.6667"]],
])("question %i of the worked example has its numbers to four decimals", (number, numbers) => {
  const item = itemStatistics(worked)[number - 1];
  expect(item && Object.values(item).map(shown)).toEqual(numbers);
});

test("the quiz of the worked example has its numbers to four decimals", () => {
  expect(Object.values(quizStatistics(worked)).map(shown)).toEqual(["1.7000", "2.0000", "1.2042", "0.6207"]);
});

// The same answers with question 1 worth two points, also step by step in docs/statistics.md.
const worths = [2, 1, 1];

test.each([
  [1, ["0.6000", "0.5477", "0.7385", "1.0000"]],
  [2, ["0.6000", "0.5477", "0.1166", "0.1176"]],
  [3, ["0.5000", "0.5000", "0.7670", "0.8000"]],
])(
  "question %i is compared with the points of the rest, where questions are worth more than one",
  (number, numbers) => {
    const item = itemStatistics(worked, worths)[number - 1];
    expect(item && Object.values(item).map(shown)).toEqual(numbers);
  },
);

test("the quiz in which a question is worth two points has its numbers to four decimals", () => {
  const points = worked.map((row) => row.map((credit, question) => pointsFor(credit, worths[question] ?? 1)));
  expect(Object.values(quizStatistics(points)).map(shown)).toEqual(["2.3000", "3.0000", "1.7176", "0.6102"]);
});

test("a question that is worth nothing has a facility, and is in the rest of no other", () => {
  const [, second] = itemStatistics(worked, [0, 1, 1]);
  const [alone] = itemStatistics(worked.map(([, one = 0, other = 0]) => [one, other]));
  expect(second).toEqual(alone);
  expect(itemStatistics(worked, [0, 1, 1])[0]?.facility).toEqual({ outcome: "measured", value: 0.6 });
});

test.each([
  [1, 0.5, 0.5],
  [0.3333, 3, 0.9999],
  [0.3333, 0.5, 0.1667],
  [1, 0, 0],
])("a credit of %f for a question worth %f makes %f points", (credit, worth, points) => {
  expect(pointsFor(credit, worth)).toBe(points);
});

// Visual Statistics Studio Guide, "Item Analysis" (visualstatistics.net): three items of variances .24, .16 and .24 whose sum
// has the variance 1.44 have an alpha of 1.5 × .556 = .833. These five students have those variances, divided by five.
test("the internal consistency of the example in the Visual Statistics Studio Guide is .8333", () => {
  const answers = [
    [1, 1, 1],
    [1, 1, 1],
    [0, 1, 0],
    [0, 1, 0],
    [0, 0, 0],
  ];
  expect(shown(quizStatistics(answers).internalConsistency)).toBe("0.8333");
});

test.each([
  ["nobody", [], ["too few students", "too few students", "too few students", "too few students"]],
  ["one student", [[1, 0]], ["1.0000", "too few students", "too few students", "too few students"]],
  ["one question", [[1], [0]], ["0.5000", "0.7071", "too few questions", "too few questions"]],
  [
    "a question that all have right",
    [
      [1, 1],
      [1, 0],
    ],
    ["1.0000", "0.0000", "no spread in the question", "no spread in the question"],
  ],
  [
    "all others alike",
    [
      [1, 0.3333],
      [0, 0.3333],
    ],
    ["0.5000", "0.7071", "no spread in the rest", "no spread in the rest"],
  ],
])("of %s the numbers are told that there are, and of the others why not", (_, points, numbers) => {
  const [item] = itemStatistics(points);
  if (item) expect(Object.values(item).map(shown)).toEqual(numbers);
  else expect([mean([]), standardDeviation([]), median([])].map(shown)).toEqual(numbers.slice(1));
});

test.each([
  [[], "too few students"],
  [[[1, 0]], "too few students"],
  [[[1], [0]], "too few questions"],
  [
    [
      [1, 0],
      [0, 1],
    ],
    "no spread in the totals",
  ],
])("the internal consistency of %j is not measured: %s", (points, reason) => {
  expect(shown(quizStatistics(points).internalConsistency)).toBe(reason);
});

test.each([
  [[3, 1, 2], "2.0000"],
  [[3, 0, 1, 2], "1.5000"],
  [[0.25], "0.2500"],
])("the median of %j is %s", (points, expected) => {
  expect(shown(median(points))).toBe(expected);
});

test.each([
  [[], []],
  [[7], ["middle"]],
  [
    [2, 1],
    ["upper", "lower"],
  ],
  [
    [1, 2, 3],
    ["lower", "middle", "upper"],
  ],
  [
    [4, 3, 2, 1],
    ["upper", "middle", "middle", "lower"],
  ],
  [
    [5, 5, 5, 5],
    ["middle", "middle", "middle", "middle"],
  ],
  // Their middle falls on the border itself.
  [
    [9, 9, 9, 9, 1, 1],
    ["upper", "upper", "upper", "upper", "lower", "lower"],
  ],
  [
    [9, 9, 1, 1, 1, 1],
    ["upper", "upper", "lower", "lower", "lower", "lower"],
  ],
  [
    [9, 9, 7, 5, 5, 1],
    ["upper", "upper", "middle", "lower", "lower", "lower"],
  ],
])("the totals %j are in the thirds %j", (totals, thirds) => {
  expect(thirdsOf(totals)).toEqual(thirds);
});
