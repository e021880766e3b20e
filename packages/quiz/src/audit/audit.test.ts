import { expect, test } from "vitest";
import { audit } from "./audit.ts";
import { goodQuestions } from "./testing/good-questions.ts";
import { inventedFacts } from "./testing/invented-facts.ts";

test.each(Object.entries(goodQuestions))("a good question has no problem: %s", (_, question) => {
  expect(audit(question, inventedFacts)).toEqual([]);
});
