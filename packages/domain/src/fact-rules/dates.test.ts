import fc from "fast-check";
import { expect, test } from "vitest";
import { birchInHarbour, gazette, harbourTalks, herald, talksWereHeld } from "../invented-facts.ts";
import type { Day, When } from "../model/when.ts";
import { datesUnreal, eventsOutOfTime } from "./dates.ts";

const inferred = "nothing";

function heldOn(when: When) {
  return { ...harbourTalks, when: { ...harbourTalks.when, is: when } };
}

test.each<[When, string]>([
  [{ precision: "day", on: "1901-02-29", inferred }, "no such day"],
  [{ precision: "day", on: "1901-5-1", inferred }, "no such day"],
  [{ precision: "month", in: "1901-13", inferred }, "no such day"],
  [{ precision: "year", in: "19", inferred }, "no such day"],
  [{ precision: "decade", in: "190s", inferred }, "no such day"],
  [{ precision: "by", until: "1901-04-31", inferred }, "no such day"],
  [{ precision: "days", from: "1901-05-02", until: "1901-05-01", inferred }, "runs backwards"],
  [{ precision: "days", from: "1901-05-01", until: "1901-05-01", inferred }, 'precision "day"'],
  [{ precision: "days", from: "1901-05-01", until: "1901-07-01", inferred }, 'is it "within"'],
  [{ precision: "within", from: "1901-05-01", until: "1903-05-01", inferred }, "says little"],
  [
    { precision: "day", on: "1855-02-07", oldStyle: "1855-01-25", inferred },
    "is not 1855-02-07 in the Julian calendar",
  ],
  [
    { precision: "day", on: "1905-09-05", oldStyle: "1905-08-24", inferred },
    "is not 1905-09-05 in the Julian calendar",
  ],
  [{ precision: "vague", words: "then", notBefore: "1901-05-02", notAfter: "1901-05-01", inferred }, "runs backwards"],
])("%o is found", (when, problem) => {
  expect(datesUnreal([heldOn(when)])).toEqual([expect.stringContaining(problem)]);
  expect(datesUnreal([heldOn(when)])[0]).toMatch(/^event:harbour-talks: /);
});

test.each<[When]>([
  [{ precision: "day", on: "1904-02-29", inferred }],
  [{ precision: "day", on: "1855-02-07", oldStyle: "1855-01-26", inferred }],
  [{ precision: "day", on: "1905-09-05", oldStyle: "1905-08-23", inferred }],
  [{ precision: "decade", in: "1890s", inferred }],
  [{ precision: "by", until: "1901-12-31", inferred }],
  [{ precision: "vague", words: "long ago", inferred }],
])("%o is a time", (when) => {
  expect(datesUnreal([heldOn(when)])).toEqual([]);
});

test("a credit's date is a real day", () => {
  const cite = { source: gazette, paragraph: 1, sentence: 1, credit: { outlet: herald, dated: "1901-05-32" } } as const;
  expect(datesUnreal([{ ...talksWereHeld, cites: [cite] }])).toEqual([expect.stringContaining("1901-05-32")]);
});

test("every day of a year is real, and nothing but the days of the year", () => {
  const number = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), number, number, (year, month, day) => {
      const on: Day = `${year}-${pad(month)}-${pad(day)}` as Day;
      const date = new Date(Date.UTC(year, month - 1, day));
      const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      expect(datesUnreal([heldOn({ precision: "day", on, inferred })])).toHaveLength(real ? 0 : 1);
    }),
  );
});

test("what is due before the article's time is found, and what is held after it", () => {
  expect(eventsOutOfTime([harbourTalks, birchInHarbour], "1901-05-10")).toEqual([]);
  expect(eventsOutOfTime([birchInHarbour], "1901-07-01")).toEqual([
    expect.stringMatching(/^event:birch-in-harbour: due by 1901-06-30/),
  ]);
  expect(eventsOutOfTime([harbourTalks], "1901-04-30")).toEqual([
    expect.stringMatching(/^event:harbour-talks: held from 1901-05-01/),
  ]);
});

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
