import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import { changed } from "./testing/change-question.ts";
import { holderQuestion } from "./testing/good-questions.ts";
import { mapQuestion, typedQuestion } from "./testing/good-recalls.ts";
import { datesQuestion, kindsQuestion, orderQuestion, servesQuestion } from "./testing/good-sets.ts";
import { allInventedFacts } from "./testing/invented-matters.ts";

const arrangement = ["right-option-count", "same-id-twice", "arrangement-mismatch", "too-few"];

function found(question: unknown): readonly string[] {
  return audit(question, allInventedFacts)
    .filter(({ code }) => arrangement.includes(code))
    .map((problem) => {
      const id = "id" in problem ? ` ${problem.id}` : "";
      const mismatch = "mismatch" in problem ? ` ${problem.mismatch}` : "";
      return `${problem.code}${id}${mismatch}`;
    });
}

const rightAgain = { verdict: "right", statement: "tenure:dahl-as-president" };
const wrongToo = { verdict: "wrong", ground: "functional", statement: "tenure:dahl-as-president" };
const table: readonly [string, unknown, readonly string[]][] = [
  [
    "a choice with two right options",
    changed(holderQuestion, ["options", 1, "because"], rightAgain),
    ["right-option-count"],
  ],
  [
    "a choice without a right option",
    changed(holderQuestion, ["options", 0, "because"], wrongToo),
    ["right-option-count"],
  ],
  [
    "a map without a right place",
    changed(mapQuestion, ["options"], mapQuestion.options.slice(1)),
    ["right-option-count"],
  ],
  [
    "several options that are all right",
    changed(servesQuestion, ["options"], servesQuestion.options.slice(0, 2)),
    ["right-option-count"],
  ],
  [
    "several options of which none is right",
    changed(changed(servesQuestion, ["options", 0, "because"], wrongToo), ["options", 1, "because"], wrongToo),
    [],
  ],
  ["a key that is marked wrong", changed(typedQuestion, ["key", "because"], wrongToo), ["right-option-count"]],
  ["a foil that is marked right", changed(typedQuestion, ["foils", 0, "because"], rightAgain), ["right-option-count"]],
  ["two options of one id", changed(holderQuestion, ["options", 1, "id"], "a"), ["same-id-twice a"]],
  [
    "two items of one id",
    changed(orderQuestion, ["items", 1, "id"], "a"),
    ["same-id-twice a", "arrangement-mismatch b no such thing"],
  ],
  [
    "a left and a right of one id",
    changed(changed(datesQuestion, ["lefts", 0, "id"], "1"), ["pairs", 0, "left"], "1"),
    [],
  ],
  ["an order without an item", changed(orderQuestion, ["order"], ["c", "a"]), ["arrangement-mismatch b missing"]],
  [
    "an order with an item twice",
    changed(orderQuestion, ["order"], ["c", "a", "b", "b"]),
    ["arrangement-mismatch b twice"],
  ],
  [
    "an order with an unknown item",
    changed(orderQuestion, ["order"], ["c", "a", "b", "z"]),
    ["arrangement-mismatch z no such thing"],
  ],
  [
    "a right that is used twice",
    changed(datesQuestion, ["pairs", 1, "right"], "3"),
    ["arrangement-mismatch 2 missing", "arrangement-mismatch 3 twice"],
  ],
  [
    "a left without its right",
    changed(datesQuestion, ["pairs"], datesQuestion.pairs.slice(1)),
    ["arrangement-mismatch a missing", "arrangement-mismatch 3 missing"],
  ],
  [
    "an item without a group",
    changed(kindsQuestion, ["places"], [{ item: "a", group: "1" }]),
    ["arrangement-mismatch b missing", "too-few"],
  ],
  [
    "an item in two groups",
    changed(kindsQuestion, ["places"], [...kindsQuestion.places, { item: "a", group: "2" }]),
    ["arrangement-mismatch a twice"],
  ],
  [
    "an item in an unknown group",
    changed(kindsQuestion, ["places", 0, "group"], "9"),
    ["arrangement-mismatch 9 no such thing"],
  ],
  ["items that are all in one group", changed(kindsQuestion, ["places", 1, "group"], "1"), ["too-few"]],
];

test.each(table)("%s", (_, question, expected) => {
  expect(found(question)).toEqual(expected);
});
