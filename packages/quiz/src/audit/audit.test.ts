import { expect, test } from "vitest";
import { questionKinds } from "../question/question.ts";
import { audit } from "./audit.ts";
import { everyGoodQuestion } from "./testing/every-good-question.ts";
import { allInventedFacts } from "./testing/invented-matters.ts";

test.each(Object.entries(everyGoodQuestion))("a good question has no problem: %s", (_, question) => {
  expect(audit(question, allInventedFacts)).toEqual([]);
});

test("there is a good question of every kind", () => {
  const kinds = new Set(Object.values(everyGoodQuestion).map(({ kind }) => kind));
  expect(questionKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});
