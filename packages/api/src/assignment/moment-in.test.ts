import { expect, test } from "vitest";
import { clockAt, isClock, momentIn, momentWords } from "./moment-in.ts";

test.each([
  ["Europe/Berlin", "2026-12-03T16:00", "2026-12-03T15:00:00.000Z"],
  ["Europe/Berlin", "2026-07-03T16:00", "2026-07-03T14:00:00.000Z"],
  ["Asia/Tokyo", "2026-07-03T16:00", "2026-07-03T07:00:00.000Z"],
  ["Asia/Kathmandu", "2026-01-01T00:00", "2025-12-31T18:15:00.000Z"],
  ["America/New_York", "2026-11-02T08:30", "2026-11-02T13:30:00.000Z"],
])("in %s a clock shows %s at %s", (timeZone, clock, moment) => {
  expect(momentIn(clock, timeZone, "earlier")?.toISOString()).toBe(moment);
  expect(momentIn(clock, timeZone, "later")?.toISOString()).toBe(moment);
  expect(clockAt(new Date(moment), timeZone)).toBe(clock);
});

test.each([
  ["Europe/Berlin", "2027-03-28T02:30"],
  ["America/New_York", "2027-03-14T02:00"],
])("in %s no clock shows %s, as clocks are set forward", (timeZone, clock) => {
  expect(momentIn(clock, timeZone, "earlier")).toBeUndefined();
  expect(momentIn(clock, timeZone, "later")).toBeUndefined();
});

test("an hour that comes twice is the earlier or the later of the two", () => {
  const [clock, timeZone] = ["2026-10-25T02:30", "Europe/Berlin"];
  expect(momentIn(clock, timeZone, "earlier")?.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(momentIn(clock, timeZone, "later")?.toISOString()).toBe("2026-10-25T01:30:00.000Z");
});

test.each([
  "",
  "tomorrow",
  "2026-02-30T10:00",
  "2026-12-03",
  "2026-12-03T25:00",
  "1926-12-03T16:00",
  "2026-12-03T16:00Z",
])("%j is no day and hour", (text) => {
  expect(isClock(text)).toBe(false);
});

test("a moment is said in the words of its time zone", () => {
  expect(momentWords(new Date("2026-12-03T15:00:00Z"), "Europe/Berlin")).toBe("3 December, 16:00 (Europe/Berlin)");
});
