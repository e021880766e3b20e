import type { QuestionView } from "@communique/api";
import { expect, test } from "vitest";
import { canDoWithoutOptions } from "./can-do-without-options.ts";
import { showsLetters } from "./cards/shows-letters.ts";

const single: QuestionView = { id: "1", kind: "single choice", stem: "Which of these?", options: [] };

test("a single choice of the bank is asked without its options, and one that a teacher wrote with them", () => {
  const own: QuestionView = { ...single, isOwn: true };
  expect([canDoWithoutOptions(single), showsLetters(single)]).toEqual([true, false]);
  expect([canDoWithoutOptions(own), showsLetters(own)]).toEqual([false, true]);
});
