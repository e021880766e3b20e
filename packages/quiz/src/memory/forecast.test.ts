import * as fc from "fast-check";
import { expect, test } from "vitest";
import { forecast } from "./forecast.ts";
import { anyMemory } from "./testing/any-memory.ts";
import { after, memoryOf, reviewsOf } from "./testing/rehearse.ts";

const memory = memoryOf([
  ...reviewsOf("claim:bridge", [["good", 0]]),
  ...reviewsOf("claim:flood", [["again", 0]]),
  ...reviewsOf("claim:toll", [["good", 0.3]]),
  ...reviewsOf("claim:ferry", [["again", 1]]),
]);

test("each day has its due statements, and the first one what is overdue besides", () => {
  expect(forecast(memory, { from: after(1), days: 3 })).toEqual({
    outcome: "forecast",
    days: [
      { day: "2000-10-24", due: 2 },
      { day: "2000-10-25", due: 2 },
      { day: "2000-10-26", due: 0 },
    ],
  });
});

test("days are those of the time zone", () => {
  expect(forecast(memory, { from: after(1), days: 3, timeZone: "Asia/Tokyo" })).toMatchObject({
    days: [{ due: 2 }, { day: "2000-10-25", due: 1 }, { day: "2000-10-26", due: 1 }],
  });
  expect(forecast(memory, { from: after(1), days: 1, timeZone: "Pacific/Pago_Pago" })).toMatchObject({
    days: [{ day: "2000-10-23", due: 2 }],
  });
});

test.each([
  ["the last Sunday of October", "2000-10-28T22:30:00.000Z", ["2000-10-29", "2000-10-30"]],
  ["the last Sunday of March", "2001-03-24T23:30:00.000Z", ["2001-03-25", "2001-03-26"]],
])("where clocks change on %s, that day is one day", (_, from, days) => {
  const result = forecast(memory, { from: new Date(from), days: 2, timeZone: "Europe/Berlin" });
  expect(result.outcome === "forecast" && result.days.map(({ day }) => day)).toEqual(days);
});

test.each([[0], [-1], [Number.NaN]])("%d days are none", (days) => {
  expect(forecast(memory, { from: after(0), days })).toEqual({ outcome: "forecast", days: [] });
});

test("a hundred years of days hold every statement that has a state once", () => {
  fc.assert(
    fc.property(anyMemory, ({ memory, days }) => {
      const result = forecast(memory, { from: after(days), days: Number.POSITIVE_INFINITY, timeZone: "Asia/Tokyo" });
      if (result.outcome !== "forecast") throw new Error(result.outcome);
      const states = Object.values(memory.rehearsals).filter(({ state }) => state);
      expect(result.days.reduce((sum, { due }) => sum + due, 0)).toBe(states.length);
    }),
    { numRuns: 5 },
  );
});
