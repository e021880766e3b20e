import type { QuestionView } from "@communique/api";
import type { Answer } from "@communique/quiz";
import { expect, test } from "vitest";
import { worksheetKey } from "./worksheet-key.ts";

const asked = { id: "1", stem: "Which?", options: [] };
const choice: QuestionView = { ...asked, kind: "single choice" };
const kind: QuestionView = { ...asked, kind: "kind of statement" };
const inOrder: QuestionView = { ...asked, kind: "put in order", items: [] };

test.each<[QuestionView, Answer, boolean, string | null]>([
  [choice, { option: "b" }, true, "B"],
  [choice, { option: "b" }, false, null],
  [kind, { option: "b" }, false, "B"],
  [inOrder, { order: ["c", "a", "b"] }, true, "A2, B3, C1"],
])("of %j the key to %j, with options: %s, is %j", (question, rightAnswer, hasOptions, key) => {
  expect(worksheetKey({ question, rightAnswer }, hasOptions)).toBe(key);
});
