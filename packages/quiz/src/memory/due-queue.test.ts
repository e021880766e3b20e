import { expect, test } from "vitest";
import { dueQueue, type QueueWishes } from "./due-queue.ts";
import { forecast } from "./forecast.ts";
import { cram, review } from "./review.ts";
import { after, memoryOf, reviewsOf } from "./testing/rehearse.ts";
import { undo } from "./undo.ts";

const statements = ["claim:bridge", "claim:flood", "claim:toll", "claim:ferry"];

function queued(memory = memoryOf([]), wishes: Partial<QueueWishes> = {}) {
  const queue = dueQueue(memory, { statements, now: after(0), newPerDay: 10, ...wishes });
  if (queue.outcome !== "queued") throw new Error(queue.outcome);
  return { due: queue.due.map(({ statement }) => statement), unreviewed: queue.unreviewed };
}

test("what is due comes with the lowest retrievability first, and what is not due yet does not come", () => {
  const memory = memoryOf([
    ...reviewsOf("claim:bridge", [["good", 0]]),
    ...reviewsOf("claim:flood", [["again", 0]]),
    ...reviewsOf("claim:toll", [["easy", 0]]),
  ]);
  expect(queued(memory, { now: after(3) })).toEqual({
    due: ["claim:flood", "claim:bridge"],
    unreviewed: ["claim:ferry"],
  });
  expect(dueQueue(memory, { statements, now: after(3), newPerDay: 0 })).toMatchObject({
    due: [{ statement: "claim:flood", due: "2000-10-23T09:10:00.000Z" }, { retrievability: 0.88094796 }],
  });
});

test.each([
  ["the day before, to the last millisecond", "2000-10-23T21:59:59.999Z", "Europe/London", []],
  ["its day from the first millisecond on", "2000-10-24T23:00:00.000Z", "Europe/London", ["claim:flood"]],
  ["its day, in the same moment, where that began earlier", "2000-10-24T15:00:00.000Z", "Asia/Tokyo", ["claim:flood"]],
  ["the day before, where that began later", "2000-10-24T23:00:00.000Z", "America/New_York", []],
])("a statement is due on the whole of its day: %s", (_, now, timeZone, due) => {
  const memory = memoryOf(reviewsOf("claim:flood", [["good", 0]]));
  expect(queued(memory, { now: new Date(now), timeZone }).due).toEqual(due);
});

test("what was missed is due at once, as the forecast says", () => {
  const memory = memoryOf(reviewsOf("claim:flood", [["again", 0]]));
  expect(queued(memory).due).toEqual(["claim:flood"]);
  expect(forecast(memory, { from: after(0), days: 1 })).toMatchObject({ days: [{ due: 1 }] });
});

test("where retrievability is equal, the order of the statements decides", () => {
  const memory = memoryOf(statements.flatMap((statement) => reviewsOf(statement, [["good", 0]])));
  const backwards = statements.toReversed();
  expect(queued(memory, { now: after(9) }).due).toEqual(statements);
  expect(queued(memory, { now: after(9), statements: backwards }).due).toEqual(backwards);
});

test("a statement that is told no more does not come, and none comes twice", () => {
  const memory = memoryOf(reviewsOf("claim:withdrawn", [["good", 0]]));
  expect(queued(memory, { now: after(9), statements: ["claim:flood", "claim:flood"] })).toEqual({
    due: [],
    unreviewed: ["claim:flood"],
  });
});

test.each([
  [10, statements.slice(1)],
  [2, ["claim:flood"]],
  [1, []],
  [0, []],
  [-1, []],
  [Number.NaN, []],
])("%d new statements a day, one of which was reviewed today, leave %j", (newPerDay, unreviewed) => {
  expect(queued(memoryOf(reviewsOf("claim:bridge", [["good", 0]])), { newPerDay })).toMatchObject({ unreviewed });
});

test.each([
  ["in the same day everywhere", "2000-10-23T09:30:00.000Z", "UTC", []],
  ["after midnight in Tokyo", "2000-10-23T15:30:00.000Z", "Asia/Tokyo", ["claim:flood"]],
  ["not yet after midnight in London", "2000-10-23T15:30:00.000Z", "Europe/London", []],
  ["after midnight in Pago Pago", "2000-10-23T11:30:00.000Z", "Pacific/Pago_Pago", ["claim:flood"]],
])("the new statements of a day are counted by its time zone: %s", (_, now, timeZone, unreviewed) => {
  const memory = memoryOf(reviewsOf("claim:bridge", [["good", 0]]));
  expect(queued(memory, { now: new Date(now), newPerDay: 1, timeZone })).toMatchObject({ unreviewed });
});

test("what was only crammed, or is undone, is new and takes nobody's place", () => {
  const rated = { statement: "claim:bridge", rating: "good", source: "self-rated card", now: after(0) } as const;
  const crammed = cram(memoryOf([]), rated);
  const reviewed = crammed.outcome === "remembered" ? review(crammed.memory, rated) : crammed;
  const undone = reviewed.outcome === "remembered" ? undo(reviewed.memory, rated) : reviewed;
  if (undone.outcome !== "remembered") throw new Error(undone.outcome);
  expect(queued(undone.memory, { newPerDay: 1 }).unreviewed).toEqual(["claim:bridge"]);
});
