import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { problemMessage } from "./problem-message.ts";

const statements = ["claim:x"];
const table: readonly [Problem, string][] = [
  [
    { code: "right-option-count", where: "options", marked: [], statements },
    "options: nothing is marked right (claim:x)",
  ],
  [
    { code: "right-option-count", where: "options", marked: ["a", "c"], statements },
    "options: as many are marked right as should not be: a, c (claim:x)",
  ],
  [
    {
      code: "wrong-option-unproven",
      where: { list: "options", id: "c", part: "because" },
      doubt: "same name",
      statements,
    },
    "option c, because: nothing refutes what is marked wrong, because two facts share a name and may be one (claim:x)",
  ],
  [
    { code: "plan-in-past-tense", where: "stem", words: null, statements },
    "stem: does not say that it tells a plan (claim:x)",
  ],
  [{ code: "unknown-fact", where: "asks", id: "person:x", statements: [] }, "asks: there is no fact person:x"],
];

test.each(table)("words %o", (problem, message) => {
  expect(problemMessage(problem)).toBe(message);
});
