import type { ItemView } from "@communique/api";
import { expect, test } from "vitest";
import { announcementOf } from "./announcement.ts";
import type { Run, Step } from "./run.ts";

test("nothing is said while a question waits for its answer", () => {
  expect(announcementOf(run({ name: "choosing" }, "a"))).toBe("");
});

test("an answer is announced with its reason", () => {
  expect(announcementOf(run({ name: "answered", keptEarlier: false }, "a"))).toBe("Right. It is one.");
});

test("a wrong answer is announced with the right one", () => {
  expect(announcementOf(run({ name: "answered", keptEarlier: false }, "b"))).toBe(
    "Not right. The right answer is: One. It is one.",
  );
});

test("an answer from another tab is announced as such", () => {
  expect(announcementOf(run({ name: "answered", keptEarlier: true }, "a"))).toMatch(/^You had answered this/);
});

test("an answer that waits is announced as kept", () => {
  expect(announcementOf(run({ name: "unsent", tries: 1, why: "connection" }, "a"))).toMatch(/Your answer is kept/);
});

function run(step: Step, chosen: string): Run {
  const options = [
    { id: "a", text: "One" },
    { id: "b", text: "Two" },
  ];
  const item: ItemView = {
    question: { id: "q", kind: "single choice", stem: "Which?", options },
    isAnswered: true,
    feedback: {
      given: { option: chosen },
      verdict: chosen === "a" ? "right" : "wrong",
      credit: chosen === "a" ? 1 : 0,
      notes: [],
      rightAnswer: { option: "a" },
      key: "One",
      options: [],
      explanation: "It is one.",
      statuses: ["stated"],
      topics: ["talks"],
      cites: [],
    },
  };
  return { attempt: "attempt", items: [item], at: 0, choice: chosen, step };
}
