import * as fc from "fast-check";
import { expect, test } from "vitest";
import { itemStatistics } from "./item-statistics.ts";
import type { Measure } from "./measure.ts";
import { quizStatistics, totalOf } from "./quiz-statistics.ts";
import { thirdsOf } from "./thirds.ts";

const credit = fc.oneof(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 10_000 }).map((units) => units / 10_000),
);
const points = fc
  .integer({ min: 0, max: 8 })
  .chain((questions) => fc.array(fc.array(credit, { minLength: questions, maxLength: questions }), { maxLength: 30 }));

function numberIn(measure: Measure): number | null {
  return measure.outcome === "measured" ? measure.value : null;
}

test("every number is finite and within its bounds", () => {
  fc.assert(
    fc.property(points, (rows) => {
      for (const item of itemStatistics(rows)) {
        const [facility, deviation, index, efficiency] = Object.values(item).map(numberIn);
        expect(facility).toSatisfy((value: number | null) => value === null || (value >= 0 && value <= 1));
        expect(deviation).toSatisfy((value: number | null) => value === null || (value >= 0 && value < 0.7072));
        expect(index).toSatisfy((value: number | null) => value === null || (value >= -1 && value <= 1));
        expect(efficiency).toSatisfy(
          (value: number | null) => value === null || (Number.isFinite(value) && value <= 1),
        );
        expect(index === null).toBe(efficiency === null);
      }
      for (const measure of Object.values(quizStatistics(rows))) {
        expect(numberIn(measure)).toSatisfy((value: number | null) => value === null || Number.isFinite(value));
      }
    }),
  );
});

test("in whatever order the students come, the numbers are the same", () => {
  fc.assert(
    fc.property(points, (rows) => {
      const reversed = rows.toReversed();
      const rounded = (measures: readonly Measure[]) => measures.map((measure) => numberIn(measure)?.toFixed(9));
      expect(rounded(itemStatistics(reversed).flatMap((item) => Object.values(item)))).toEqual(
        rounded(itemStatistics(rows).flatMap((item) => Object.values(item))),
      );
      expect(rounded(Object.values(quizStatistics(reversed)))).toEqual(rounded(Object.values(quizStatistics(rows))));
      expect(thirdsOf(reversed.map(totalOf)).toReversed()).toEqual(thirdsOf(rows.map(totalOf)));
    }),
  );
});

test("a student is in the third of the middle of all who have as much", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (totals) => {
      const thirds = totals.map((total) => {
        const above = totals.filter((other) => other > total).length;
        const middle = (above + totals.filter((other) => other === total).length / 2) / totals.length;
        return middle <= 1 / 3 ? "upper" : middle >= 2 / 3 ? "lower" : "middle";
      });
      expect(thirdsOf(totals)).toEqual(thirds);
    }),
  );
});

test("the thirds of a hundred thousand students are found while one waits", () => {
  const totals = Array.from({ length: 100_000 }, (_, index) => index);
  const begun = performance.now();
  expect(thirdsOf(totals).filter((third) => third === "upper")).toHaveLength(33_333);
  expect(performance.now() - begun).toBeLessThan(3000);
});

test("a question that is the same as all the rest together tells as much as can be told", () => {
  fc.assert(
    fc.property(fc.array(credit, { minLength: 2, maxLength: 30 }), (own) => {
      const [item] = itemStatistics(own.map((one) => [one, one]));
      const index = item && numberIn(item.discriminationIndex);
      expect(index === null || index === undefined || Math.abs(index - 1) < 1e-9).toBe(true);
    }),
  );
});

test("nobody is in a higher third than whoever has more, and whoever has as much is in the same", () => {
  const ranks = { upper: 2, middle: 1, lower: 0 };
  fc.assert(
    fc.property(fc.array(credit, { maxLength: 40 }), (totals) => {
      const thirds = thirdsOf(totals);
      for (const [one, own] of thirds.entries()) {
        for (const [other, others] of thirds.entries()) {
          const difference = (totals[one] ?? 0) - (totals[other] ?? 0);
          if (difference >= 0) expect(ranks[own]).toBeGreaterThanOrEqual(ranks[others]);
          if (difference === 0) expect(own).toBe(others);
        }
      }
    }),
  );
});
