import { expect, test } from "vitest";
import { happeningWords } from "./plan-words.ts";

test.each([
  ["Where did Ida Falk and Erik Dahl of Sudland meet?", true],
  ["Where were Ida Falk and Erik Dahl due to meet?", false],
  ["Whom did Ida Falk meet, as announced?", true],
  ["How does paragraph 2 present the plan that Ida Falk would visit Northport?", false],
])("“%s” tells of something as having happened: %s", (text, happens) => {
  expect(happeningWords.test(text)).toBe(happens);
});
