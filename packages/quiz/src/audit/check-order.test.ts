import type { Fact, When } from "@communique/domain";
import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import { changed } from "./testing/change-question.ts";
import { timelineQuestion } from "./testing/good-recalls.ts";
import { orderQuestion } from "./testing/good-sets.ts";
import { falkInNorthport, talks } from "./testing/invented-facts.ts";
import { withMatters } from "./testing/verdict.ts";

function talksIn(is: When): readonly Fact[] {
  return withMatters({ ...talks, when: { ...talks.when, is } });
}

function found(question: unknown, facts: readonly Fact[] = withMatters()) {
  return audit(question, facts)
    .filter(({ code }) => code.startsWith("order") || code.startsWith("proof"))
    .map((problem) => [
      problem.code,
      "items" in problem ? problem.items.join() : "",
      "doubt" in problem ? problem.doubt : "",
    ]);
}

const orders: readonly [string, unknown, readonly Fact[], readonly (readonly string[])[]][] = [
  ["is right", orderQuestion, withMatters(), []],
  ["begins too late", changed(orderQuestion, ["order"], ["a", "c", "b"]), withMatters(), [["order-wrong", "a,c", ""]]],
  [
    "is the other way round",
    changed(orderQuestion, ["order"], ["b", "a", "c"]),
    withMatters(),
    [
      ["order-wrong", "b,a", ""],
      ["order-wrong", "a,c", ""],
    ],
  ],
  [
    "has a month that a plan falls in",
    orderQuestion,
    talksIn({ precision: "month", in: "2000-11", inferred: "year" }),
    [["order-unproven", "a,b", "overlapping date"]],
  ],
  [
    "has a time with an open end",
    orderQuestion,
    talksIn({ precision: "vague", words: "once", inferred: "nothing" }),
    [
      ["order-unproven", "c,a", "overlapping date"],
      ["order-unproven", "a,b", "overlapping date"],
    ],
  ],
  [
    "puts a plan before what was held after it",
    changed(orderQuestion, ["order"], ["c", "b", "a"]),
    talksIn({ precision: "month", in: "2000-12", inferred: "year" }),
    [["order-unproven", "b,a", "plan not carried out yet"]],
  ],
  [
    "puts one plan before another",
    changed(changed(orderQuestion, ["order"], ["c", "b", "a"]), ["statuses"], ["stated", "planned"]),
    withMatters({
      ...falkInNorthport,
      ...{ id: talks.id, due: { ...falkInNorthport.due, is: { precision: "month", in: "2000-12", inferred: "year" } } },
    }),
    [],
  ],
  [
    "names another statement for a date",
    changed(changed(orderQuestion, ["items", 0, "statement"], "event:talks#where"), ["asked", 1], "event:talks#where"),
    withMatters(),
    [["proof-mismatch", "", ""]],
  ],
];

test.each(orders)("an order that %s", (_, question, facts, expected) => {
  expect(found(question, facts)).toEqual(expected);
});

const lines: readonly [string, object, readonly string[]][] = [
  ["with years around the year", { from: 1977, until: 1979, unit: "year" }, []],
  ["that begins with the year", { from: 1978, until: 1990, unit: "year" }, ["no room before"]],
  ["that ends with the year", { from: 1970, until: 1978, unit: "year" }, ["no room after"]],
  ["that ends before the year", { from: 1960, until: 1970, unit: "year" }, ["no room after"]],
  ["that goes backwards", { from: 2000, until: 1970, unit: "year" }, ["no room before", "no room after"]],
  ["of the months of the year", { from: 1978, until: 1978, unit: "month" }, []],
  ["of the days of the year", { from: 1978, until: 1978, unit: "day" }, []],
  ["with decades around the decade", { from: 1960, until: 1989, unit: "decade" }, []],
  ["of that decade alone", { from: 1970, until: 1979, unit: "decade" }, ["no room before", "no room after"]],
  ["from the beginning of our era", { from: 1, until: 1979, unit: "year" }, []],
];

test.each(lines)("a line %s", (_, line, expected) => {
  const problems = audit(changed(timelineQuestion, ["line"], line), withMatters());
  expect(problems.map((problem) => ("mismatch" in problem ? problem.mismatch : problem.code))).toEqual(expected);
});

const units: readonly [string, When, "day" | "month" | "year" | "decade", boolean][] = [
  ["a day by its day", { precision: "day", on: "1978-05-12", inferred: "nothing" }, "day", true],
  [
    "days by one of them",
    { precision: "days", from: "1978-05-12", until: "1978-05-14", inferred: "nothing" },
    "day",
    true,
  ],
  [
    "some day among others by its day",
    { precision: "within", from: "1978-05-12", until: "1978-05-14", inferred: "nothing" },
    "day",
    false,
  ],
  [
    "some day of a month by its month",
    { precision: "within", from: "1978-05-12", until: "1978-05-14", inferred: "nothing" },
    "month",
    true,
  ],
  [
    "days of two months by their month",
    { precision: "days", from: "1978-05-31", until: "1978-06-01", inferred: "nothing" },
    "month",
    false,
  ],
  ["a month by its day", { precision: "month", in: "1978-05", inferred: "nothing" }, "day", false],
  ["a month by its year", { precision: "month", in: "1978-05", inferred: "nothing" }, "year", true],
  ["a decade by its year", { precision: "decade", in: "1970s", inferred: "nothing" }, "year", false],
  ["a decade by itself", { precision: "decade", in: "1970s", inferred: "nothing" }, "decade", true],
  ["what was once by its decade", { precision: "vague", words: "once", inferred: "nothing" }, "decade", false],
];

test.each(units)("marks %s: %o, %s, %s", (_, when, unit, isExact) => {
  const question = changed(changed(timelineQuestion, ["key", "value", "when"], when), ["line"], {
    from: 1900,
    until: 2000,
    unit,
  });
  const codes = audit(question, withMatters()).map(({ code }) => code);
  expect(codes.includes("line-mismatch")).toBe(!isExact);
});
