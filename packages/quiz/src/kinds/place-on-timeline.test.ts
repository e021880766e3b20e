import type { When } from "@communique/domain";
import { expect, test } from "vitest";
import { grade } from "../grade.ts";
import type { PlaceOnTimeline } from "../question/question.ts";
import { inventedQuestions } from "./testing/invented-questions.ts";

const question = inventedQuestions["place on the timeline"];
const inferred = "nothing";
const talks: When = { precision: "days", from: "1900-04-03", until: "1900-04-04", inferred };

function marked(unit: PlaceOnTimeline["line"]["unit"], when: When, date: string) {
  const line = { from: 1855, until: 1999, unit };
  return grade({ ...question, line, key: { ...question.key, value: { when } } }, { date });
}

test.each([
  ["day", talks, "1900-04-03"],
  ["day", talks, "1900-04-04"],
  ["day", { precision: "within", from: "1900-03-31", until: "1900-04-02", inferred }, "1900-04-01"],
  ["day", { precision: "by", until: "1900-04-04", inferred }, "1855-01-01"],
  ["month", talks, "1900-04"],
  ["month", { precision: "days", from: "1900-03-31", until: "1900-04-02", inferred }, "1900-03"],
  ["year", talks, "1900"],
  ["year", { precision: "decade", in: "1900s", inferred }, "1909"],
  ["decade", talks, "1900s"],
  ["decade", { precision: "year", in: "1899", inferred }, "1890s"],
] as const)("a mark on a line of the unit %s is right where it lies in the time of the key", (unit, when, date) => {
  expect(marked(unit, when, date)).toEqual({
    verdict: "right",
    credit: 1,
    notes: [{ note: "feedback", part: "key", right: true, text: "So much for the fair." }],
  });
});

test.each([
  ["day", "1900-04-05", "The month is right; the day is earlier."],
  ["day", "1900-04-02", "The month is right; the day is later."],
  ["day", "1900-03-03", "The year is right; the month is later."],
  ["day", "1901-04-03", "The decade is right; the year is earlier."],
  ["day", "1899-04-03", "It is later than that."],
  ["month", "1900-05", "The year is right; the month is earlier."],
  ["month", "1909-04", "The decade is right; the year is earlier."],
  ["year", "1901", "The decade is right; the year is earlier."],
  ["year", "1899", "It is later than that."],
  ["decade", "1910s", "It is earlier than that."],
] as const)("%s %s is wrong, with a hint where to look", (unit, date, text) => {
  expect(marked(unit, talks, date)).toEqual({ verdict: "wrong", credit: 0, notes: [{ note: "hint", text }] });
});

test.each([
  ["day", "1900-04"],
  ["day", "1900-02-29"],
  ["day", "3 April 1900"],
  ["month", "1900-13"],
  ["month", "1900-04-03"],
  ["year", "1900-04"],
  ["year", ""],
  ["decade", "1900"],
  ["decade", "1905s"],
] as const)("on a line of the unit %s, %j marks nothing", (unit, date) => {
  expect(marked(unit, talks, date)).toMatchObject({ verdict: "unreadable", problem: { code: "not a date" } });
});

test.each([
  ["day", "1854-12-31"],
  ["year", "2000"],
  ["decade", "1840s"],
] as const)("on a line of the unit %s, %s is off the line", (unit, date) => {
  expect(marked(unit, talks, date)).toMatchObject({
    verdict: "unreadable",
    problem: { code: "off the line", message: "The line goes from 1855 to 1999." },
  });
});

test("the decade in which a line begins is on it", () => {
  expect(marked("decade", talks, "1850s").verdict).toBe("wrong");
});
