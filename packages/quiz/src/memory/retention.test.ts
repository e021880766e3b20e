import { expect, test } from "vitest";
import type { LogEntry } from "./log-entry.ts";
import { retention } from "./retention.ts";
import { after, memoryOf, reviewsOf } from "./testing/rehearse.ts";

/** The first two reviews are of something still young, the last one is of something forgotten. */
const reviews = reviewsOf("claim:flood", [
  ["easy", 0],
  ["good", 9],
  ["good", 45],
  ["hard", 150],
  ["again", 400],
  ["again", 400.1],
]);
const memory = memoryOf([
  ...reviews,
  ...reviewsOf("claim:bridge", [
    ["again", 0],
    ["good", 100],
  ]),
]);

test("the reviews of what was learnt for good are counted, and hard is recall", () => {
  const counted = { outcome: "measured", reviews: 3, recalled: 2, share: 2 / 3 };
  expect(retention(memory, { from: after(0), until: after(1000) })).toEqual(counted);
});

test("the first instant is counted, and the last is not", () => {
  const counted = { outcome: "measured", reviews: 2, recalled: 2, share: 1 };
  expect(retention(memory, { from: after(45), until: after(400) })).toEqual(counted);
});

test("what was crammed, or is undone, is not counted", () => {
  const last = { statement: "claim:flood", at: after(401).toISOString() };
  const crammed: LogEntry = { ...last, kind: "review", number: 7, rating: "easy", source: "graded answer", cram: true };
  const undone: LogEntry = { ...last, kind: "undo", number: 8, undoes: 5 };
  const counted = { outcome: "measured", reviews: 3, recalled: 2, share: 2 / 3 };
  const all = { from: after(0), until: after(1000) };
  expect(retention(memoryOf([...reviews, crammed]), all)).toEqual(counted);
  // Without the fifth review, the sixth is the first to find it forgotten.
  expect(retention(memoryOf([...reviews, crammed, undone]), all)).toEqual(counted);
  expect(retention(memoryOf([...reviews, crammed, undone]), { ...all, until: after(400.1) })).toMatchObject({
    share: 1,
  });
});

test("where nothing was reviewed that was learnt for good, there is no share", () => {
  const nothing = { outcome: "measured", reviews: 0, recalled: 0, share: null };
  expect(retention(memory, { from: after(0), until: after(45) })).toEqual(nothing);
});
