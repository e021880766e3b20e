import { expect, test } from "vitest";
import { boundsIn } from "./bounds.ts";
import type { Measured } from "./measured.ts";
import { report } from "./report.ts";

const size = (times: number, median: number) => ({ times, facts: 200 * times, median });
const measured: Measured = {
  besideFloors: [
    { name: "derive the bank", median: 60, clone: 6, parse: 3 },
    { name: "compose ten questions", median: 0.5, clone: 0.1, parse: 0.05 },
  ],
  grown: [
    {
      name: "derive the bank",
      growth: "more articles",
      sizes: [size(1, 50), size(10, 500), size(100, 6000)],
      exponent: 1.04,
      exponentOfNLogN: 1.14,
    },
    {
      name: "derive the bank",
      growth: "a longer article",
      sizes: [size(1, 50), size(10, 5000)],
      exponent: 2,
      exponentOfNLogN: 1.15,
    },
    {
      name: "compose ten questions",
      growth: "more articles",
      sizes: [size(1, 0.5), size(10, 1), size(100, 2)],
      exponent: 0.3,
      exponentOfNLogN: 1.14,
    },
  ],
  coldStart: { load: { clock: 100, processor: 90 }, serve: { clock: 199, processor: 170 } },
  quizPage: { page: "quiz", bytes: 150_000, empty: 100_000 },
  answersAtOnce: [],
};

test("the table has a row for each thing and each way in which it grows, and the promises stand below", () => {
  expect(report(measured)).toBe(
    [
      "thing                  median    clone     ratio  parse    ratio  growing by        ×10   ×100      exponent  n log n",
      "derive the bank        60.0 ms   6.0 ms    10.0   3.0 ms   20.0   more articles     10.0  120       1.04      1.14",
      "                                                                  a longer article  100   too long  2.00      1.15",
      "compose ten questions  500.0 µs  100.0 µs  5.00   50.0 µs  10.0   more articles     2.00  4.00      0.30      1.14",
      "cold: first question   199.0 ms  100.0 ms  1.99",
      "",
      "page  JavaScript, gzipped  empty page  ratio",
      "quiz  150.0 kB             100.0 kB    1.50",
      "",
      "held      composing takes at most 5 times as long as a clone of the quiz                       5.0 times",
      "held      to derive the bank grows no worse than n log n with more articles                    exponent 1.04, n log n 1.14",
      "NOT held  to derive the bank grows no worse than n log n with a longer article                 exponent 2.00, n log n 1.15",
      "held      a cold process serves its first question in under 2 times the time it takes to load  1.99 times",
      "held      the quiz page has at most 1.5 times the JavaScript of an empty page                  1.50 times",
      "",
    ].join("\n"),
  );
});

test("what a class waits for an answer stands beside its SQL", () => {
  const [server, sqlAlone] = [
    { median: 80.4, p95: 120 },
    { median: 30, p95: 48 },
  ];
  const printed = report({ ...measured, answersAtOnce: [{ database: "PGlite", students: 100, server, sqlAlone }] });
  expect(printed.split("\n")).toContainEqual(
    expect.stringMatching(/^PGlite {2,}100 {2,}80\.4 ms {2,}120\.0 ms {2,}30\.0 ms {2,}48\.0 ms {2,}2\.50$/),
  );
});

test.each([
  [
    "composing that takes more than five times its floor",
    { besideFloors: [{ name: "compose ten questions", median: 0.51, clone: 0.1, parse: 0.1 }] },
  ],
  [
    "a start that takes twice the time",
    { coldStart: { load: { clock: 100, processor: 90 }, serve: { clock: 200, processor: 90 } } },
  ],
  ["a quiz page that is heavier", { quizPage: { page: "quiz", bytes: 150_001, empty: 100_000 } }],
  [
    "an audit that grows with the square",
    { grown: [{ name: "audit the bank", growth: "more articles", sizes: [], exponent: 2, exponentOfNLogN: 1.14 }] },
  ],
] satisfies [string, Partial<Measured>][])("%s does not hold", (_, worse) => {
  const calm: Measured = {
    besideFloors: [],
    grown: [],
    coldStart: measured.coldStart,
    quizPage: null,
    answersAtOnce: [],
  };
  expect(boundsIn({ ...calm, ...worse }).filter(({ isHeld }) => !isHeld)).toHaveLength(1);
});
