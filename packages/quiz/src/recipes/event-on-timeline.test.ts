import type { Fact, When } from "@communique/domain";
import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { expect, test } from "vitest";
import { eventOnTimeline } from "./event-on-timeline.ts";
import { draftsOf } from "./testing/drafts-of.ts";
import { act, ada, day, document, due, month, town, visit } from "./testing/invented-events.ts";

function markedIn(...facts: readonly Fact[]): readonly (readonly string[])[] {
  return draftsOf("place on the timeline", eventOnTimeline, facts).map(({ stem, line }) => [line.unit, stem]);
}

test("an event is marked to the unit that the article tells, and a plan as a plan", () => {
  expect(markedIn(act("ban", day("01-10")), act("deal", month("2001-02")))).toEqual([
    ["day", "Mark the day on which the ban was made, by the article's account."],
    ["month", "Mark the month in which the deal was made, by the article's account."],
  ]);
  const days: When = { precision: "days", from: "2001-05-01", until: "2001-05-03", inferred: "nothing" };
  expect(markedIn(due(visit(ada, town("Arby"), days)))).toEqual([
    [
      "day",
      "Mark one day on which Ada Berg's visit to Arby was due to take place, by the article's account: it was announced.",
    ],
  ]);
  expect(markedIn(due(visit(ada, town("Arby"), days), "apparently not finalised"))).toEqual([
    ["day", "Mark one day for which Ada Berg's visit to Arby was planned, though apparently not finalised."],
  ]);
});

test("a vague time, and one that the reader had to infer, is not marked", () => {
  expect(markedIn(act("plea", { precision: "vague", words: "long ago", inferred: "nothing" }))).toEqual([]);
  expect(markedIn(act("plea", { precision: "month", in: "2001-05", inferred: "date" }))).toEqual([]);
  expect(
    markedIn(act("plea", { precision: "within", from: "2001-05-01", until: "2001-05-09", inferred: "nothing" })),
  ).toEqual([]);
});

test("a document is not called by its year", () => {
  expect(
    markedIn(document("the pact of 1990", "pact", { precision: "year", in: "1990", inferred: "nothing" })),
  ).toEqual([["year", "Mark the year of the pact of Norland and Sudland, by the article's account."]]);
});

test("every line has room before and after, and does not always have the date in one place", () => {
  const drafts = draftsOf("place on the timeline", eventOnTimeline, [...articleFacts, ...backgroundFacts]);
  expect(drafts.length).toBeGreaterThan(30);
  const shares = drafts.map(({ line: { from, until }, key, stem }) => {
    const year = Number(/\d{4}/.exec(JSON.stringify(key.value.when))?.[0]);
    expect(from, stem).toBeLessThan(year);
    expect(until, stem).toBeGreaterThan(year);
    return (year - from) / (until - from);
  });
  expect(new Set(shares.map((share) => Math.round(share * 4))).size).toBeGreaterThan(2);
});
