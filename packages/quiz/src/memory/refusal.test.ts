import { expect, test } from "vitest";
import { dueQueue } from "./due-queue.ts";
import { forecast } from "./forecast.ts";
import type { Undo } from "./log-entry.ts";
import { stateOf } from "./memory.ts";
import { preview } from "./preview.ts";
import type { Rating } from "./rating.ts";
import { remember } from "./remember.ts";
import { replay } from "./replay.ts";
import { retention } from "./retention.ts";
import { retrievability } from "./retrievability.ts";
import { cram, review } from "./review.ts";
import { after, memoryOf, reviewsOf } from "./testing/rehearse.ts";
import { undo } from "./undo.ts";

const statement = "claim:flood";
const reviews = reviewsOf(statement, [
  ["good", 0],
  ["good", 2],
]);
const undone: Undo = { kind: "undo", statement, number: 3, at: after(3).toISOString(), undoes: 2 };
const memory = memoryOf([...reviews, undone]);
const noDate = new Date(Number.NaN);
const noInstant = { outcome: "no such instant", at: "Invalid Date" };
const rated = { statement, rating: "good", source: "self-rated card" } as const;

test.each([
  ["a review", review(memory, { ...rated, now: noDate })],
  ["a cram", cram(memory, { ...rated, now: noDate })],
  ["an undo", undo(memory, { statement, number: 1, now: noDate })],
  ["a preview", preview(memory, statement, noDate)],
  ["a retrievability", retrievability(memory, statement, noDate)],
  ["a queue", dueQueue(memory, { statements: [statement], now: noDate, newPerDay: 1 })],
  ["a forecast", forecast(memory, { from: noDate, days: 1 })],
  ["a retention from", retention(memory, { from: noDate, until: after(1) })],
  ["a retention until", retention(memory, { from: after(1), until: noDate })],
])("%s no date is refused", (_, result) => {
  expect(result).toEqual(noInstant);
});

test.each(["", "now", "2000-10-23", "2000-10-23T09:00:00Z", "2000-02-30T09:00:00.000Z", "+010000-01-01T00:00:00.000Z"])(
  "an entry at %j is refused",
  (at) => {
    expect(remember(memory, { ...undone, number: 4, at })).toEqual({ outcome: "no such instant", at });
  },
);

test("nothing is entered before the last entry of a statement, an undo included, but beside it", () => {
  const tooEarly = { outcome: "before the last", at: after(2.5).toISOString(), last: after(3).toISOString() };
  expect(review(memory, { ...rated, now: after(2.5) })).toEqual(tooEarly);
  expect(cram(memory, { ...rated, now: after(2.5) })).toEqual(tooEarly);
  expect(undo(memory, { statement, now: after(2.5) })).toEqual(tooEarly);
  expect(preview(memory, statement, after(2.5))).toEqual(tooEarly);
  expect(review(memory, { ...rated, now: after(3) }).outcome).toBe("remembered");
  expect(review(memory, { ...rated, statement: "claim:bridge", now: after(2.5) }).outcome).toBe("remembered");
});

test("a rating of another name is refused", () => {
  const rating = "Good" as Rating;
  expect(review(memory, { ...rated, rating, now: after(4) })).toEqual({ outcome: "no such rating", rating });
});

test.each([
  ["the last that stands", {}, "remembered"],
  ["a review that stands", { number: 1 }, "remembered"],
  ["a review that is undone", { number: 2 }, "already undone"],
  ["an undo", { number: 3 }, "undo of an undo"],
  ["an entry that is to come", { number: 4 }, "nothing to undo"],
  ["an entry before the first", { number: 0 }, "nothing to undo"],
  ["half an entry", { number: 1.5 }, "nothing to undo"],
  ["a statement that was never reviewed", { statement: "claim:bridge" }, "nothing to undo"],
  ["a statement named like a member of objects", { statement: "constructor" }, "nothing to undo"],
])("undoing %s: %j", (_, wished, outcome) => {
  expect(undo(memory, { statement, now: after(4), ...wished }).outcome).toBe(outcome);
});

test("where every review is undone, nothing is left to undo, and the statement is new again", () => {
  const both = undo(memory, { statement, now: after(4) });
  if (both.outcome !== "remembered") throw new Error(both.outcome);
  expect(both.entry).toMatchObject({ number: 4, undoes: 1 });
  expect(undo(both.memory, { statement, now: after(5) })).toEqual({ outcome: "nothing to undo", statement });
  expect(stateOf(both.memory, statement)).toEqual({ outcome: "never reviewed", statement });
});

test("an entry that is there already, or that comes before its turn, is refused", () => {
  expect(remember(memory, undone)).toEqual({ outcome: "out of turn", number: 3, expected: 4 });
  expect(replay(reviews.slice(1), "tea")).toEqual({
    outcome: "broken log",
    index: 0,
    because: { outcome: "out of turn", number: 2, expected: 1 },
  });
});

test("a statement that was never reviewed has neither state nor retrievability", () => {
  const neverReviewed = { outcome: "never reviewed", statement: "claim:bridge" };
  expect(stateOf(memory, "claim:bridge")).toEqual(neverReviewed);
  expect(retrievability(memory, "claim:bridge", after(4))).toEqual(neverReviewed);
});

test.each([
  ["a queue", dueQueue(memory, { statements: [], now: after(0), newPerDay: 1, timeZone: "Asia/Harbour" })],
  ["a forecast", forecast(memory, { from: after(0), days: 1, timeZone: "Asia/Harbour" })],
])("%s for a time zone that there is not is refused", (_, result) => {
  expect(result).toEqual({ outcome: "no such time zone", timeZone: "Asia/Harbour" });
});
