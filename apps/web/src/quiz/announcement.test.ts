import type { FeedbackView, ItemView } from "@communique/api";
import { expect, test } from "vitest";
import { announcementOf } from "./announcement.ts";
import type { Run } from "./run.ts";
import type { Step } from "./step.ts";

test("nothing is said while a question waits for its answer", () => {
  expect(announcementOf(run({ name: "choosing", problem: null }, right))).toBe("");
});

test("what keeps an answer from being taken is said with what to do", () => {
  const problem = { message: "That can be two dates.", hint: "Write the month as a word." };
  expect(announcementOf(run({ name: "choosing", problem }, right))).toBe(
    "That can be two dates. Write the month as a word.",
  );
});

test("an answer is announced with its reason", () => {
  expect(announcementOf(run(answered, right))).toBe("Right. It is one.");
});

test("a wrong answer is announced with the right one", () => {
  expect(announcementOf(run(answered, { verdict: "wrong", credit: 0 }))).toBe(
    "Not right. The right answer is: One. It is one.",
  );
});

test("an answer that is partly right is announced with what it counts", () => {
  expect(announcementOf(run(answered, { verdict: "partly right", credit: 0.6667 }))).toMatch(
    /^Partly right: it counts as two thirds of a right answer\. The right answer is: One\./,
  );
});

test("an answer from another tab is announced as such", () => {
  expect(announcementOf(run({ name: "answered", keptEarlier: true }, right))).toMatch(/^You had answered this/);
});

test("an answer that waits is announced as kept", () => {
  expect(announcementOf(run({ name: "unsent", tries: 1, why: "connection" }, right))).toMatch(/Your answer is kept/);
});

test("in an exam it is announced that an answer is kept, and nothing of it", () => {
  expect(announcementOf({ ...run(answered, right), justKept: 3 })).toBe("Your answer to question 4 is kept.");
});

const answered: Step = { name: "answered", keptEarlier: false };
const right = { verdict: "right", credit: 1 } as const;

function run(step: Step, graded: Pick<FeedbackView, "verdict" | "credit">): Run {
  const item: ItemView = {
    question: { id: "q", kind: "single choice", stem: "Which?", options: [{ id: "a", text: "One" }] },
    ...{ isAnswered: true, isFlagged: false, doubt: null },
    feedback: {
      ...{ given: { option: "a" }, rightAnswer: { option: "a" }, key: "One", keyReason: null, notes: [], options: [] },
      ...graded,
      ...{ explanation: "It is one.", topics: ["talks"], grounds: [] },
    },
  };
  return {
    ...{ attempt: "attempt", mode: "practice", items: [item], at: 0 },
    ...{ answers: {}, steps: { q: step }, justKept: null, refusal: null },
  };
}
