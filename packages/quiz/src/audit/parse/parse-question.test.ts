import { expect, test } from "vitest";
import { audit } from "../audit.ts";
import { problemMessage } from "../problem-message.ts";
import { changed } from "../testing/change-question.ts";
import { everyGoodQuestion } from "../testing/every-good-question.ts";
import { holderQuestion } from "../testing/good-questions.ts";
import { timelineQuestion } from "../testing/good-recalls.ts";
import { parseQuestion } from "./parse-question.ts";

test.each(Object.entries(everyGoodQuestion))("what comes back from JSON is the same question: %s", (_, question) => {
  expect(parseQuestion(JSON.parse(JSON.stringify(question)))).toEqual({ question });
});

const many = Array.from({ length: 101 }, (_, index) => ({ ...holderQuestion.options[1], id: `${index}` }));
const long = "a".repeat(10_001);
const messages: readonly [string, unknown, readonly string[]][] = [
  ["nothing", undefined, ["question: it is missing: add it"]],
  ["null", null, ["question: it is no object: give it as one"]],
  ["a text", "Who?", ["question: it is no object: give it as one"]],
  [
    "an unknown kind",
    changed(holderQuestion, ["kind"], "riddle"),
    [
      "question: kind is none of these: choose single choice, true or false, who says so, kind of statement, several right, find on the map, type the answer, fill the gap, put in order, match pairs, sort into groups, place on the timeline",
    ],
  ],
  ["no stem", changed(holderQuestion, ["stem"], undefined), ["question: stem is missing: add it"]],
  ["a number for a stem", changed(holderQuestion, ["stem"], 7), ["question: stem is no text: give it as one"]],
  ["an endless stem", changed(holderQuestion, ["stem"], long), ["question: stem is too long: keep it to 10000"]],
  ["too many options", changed(holderQuestion, ["options"], many), ["question: options is too long: keep it to 100"]],
  ["no options", changed(holderQuestion, ["options"], []), ["question: options[0] is missing: add it"]],
  [
    "an unknown verdict",
    changed(holderQuestion, ["options", 1, "because", "verdict"], "maybe"),
    ["question: options[1].because.verdict is none of these: choose right, wrong"],
  ],
  [
    "what no option has",
    changed(holderQuestion, ["options", 1, "picture"], "x.png"),
    ["question: options[1] has what no question has there: leave out picture"],
  ],
  [
    "a value of no form",
    changed(holderQuestion, ["options", 1, "value"], { colour: "red" }),
    ["question: options[1].value has no form that it may have there: compare it with another question of the kind"],
  ],
  [
    "no day of the calendar",
    changed(timelineQuestion, ["key", "value", "when", "on"], "1978-02-30"),
    ["question: key.value.when.on is no date of the calendar: write it like 2000-10-23, 2000-10, 2000 or 2000s"],
  ],
  [
    "half a year",
    changed(timelineQuestion, ["line", "from"], 1970.5),
    ["question: line.from is no whole number: give it as one"],
  ],
  [
    "an unknown topic",
    changed(holderQuestion, ["topics", 0], "weather"),
    [
      "question: topics[0] is none of these: choose talks, declaration of 1956, deadline, islands, visits and summits, military contacts, offices, positions, treaties and war",
    ],
  ],
  [
    "more than can be read",
    changed(
      holderQuestion,
      ["more"],
      Array.from({ length: 5_001 }, () => 0),
    ),
    ["question: it is too large to be read: keep all of it to 100000 characters"],
  ],
];

test.each(messages)("%s is told with its place and what to do", (_, data, expected) => {
  expect(audit(data, []).map(problemMessage)).toEqual(expected);
});

test("data that goes round in a circle is too large", () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(audit(circle, [])).toMatchObject([{ code: "malformed", malformation: { is: "too large" } }]);
});

test("no more than twenty of the things that are wrong are told", () => {
  const options = Array.from({ length: 60 }, () => 0);
  expect(audit(changed(holderQuestion, ["options"], options), [])).toHaveLength(20);
});
