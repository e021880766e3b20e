import { expect, test } from "vitest";
import { whenWords } from "./when-words.ts";

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = new Date(2026, 11, 1, 9, 0);

test("a moment is said by the clock of whoever reads it", () => {
  expect(whenWords(new Date(2026, 11, 3, 16, 0).toISOString(), own, now)).toBe("3 December, 16:00");
});

test("what is today is said so", () => {
  expect(whenWords(new Date(2026, 11, 1, 16, 5).toISOString(), own, now)).toBe("today, 16:05");
});

test("where the teacher's clock shows another hour, both are said", () => {
  const moment = new Date(2026, 11, 3, 16, 0);
  const hours = moment.getTimezoneOffset() === -345 ? "Asia/Tokyo" : "Asia/Kathmandu";
  expect(whenWords(moment.toISOString(), hours, now)).toMatch(
    /^3 December, 16:00 \((.+, )?\d\d:\d\d in (Tokyo|Kathmandu)\)$/,
  );
});
