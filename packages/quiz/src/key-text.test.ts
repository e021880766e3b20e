import { expect, test } from "vitest";
import { keyText } from "./key-text.ts";
import { oneOfEachKind } from "./kinds/testing/invented-questions.ts";

test("the right answer to each kind of question in words", () => {
  expect(Object.fromEntries(oneOfEachKind.map((question) => [question.kind, keyText(question)]))).toEqual({
    "single choice": "Ada",
    "true or false": "True",
    "who says so": "the Gazette",
    "kind of statement": "As somebody's words",
    "several right": "Ada; Cleo",
    "fill the gap": "Lindqvist",
    "type the answer": "3 April 1900",
    "put in order": "the flood; the fair; the feast; the fire",
    "match pairs": "Ada: judge; Ben: mayor; Cleo: envoy; Dan: clerk",
    "sort into groups": "Ada: mayor; Ben: mayor; Cleo: clerk; Dan: mayor",
    "place on the timeline": "3–4 April 1900",
    "find on the map": "the Habomai group",
  });
});
