import type { AttemptView, FeedbackView, ItemView } from "@communique/api";
import { expect, test } from "vitest";
import { answeredIn, begin, isComplete, mainEvent, proceed, type Run, type RunEvent } from "./run.ts";

const nothingKept = { unsentFor: () => null, reading: null };

test("a new quiz begins at its first question", () => {
  expect(begin(attempt(open("q1"), open("q2")), nothingKept)).toMatchObject({
    at: 0,
    choice: null,
    step: { name: "choosing" },
  });
});

test("a quiz that was left goes on at the first question without an answer", () => {
  expect(begin(attempt(done("q1"), open("q2"), open("q3")), nothingKept).at).toBe(1);
});

test("an answer that was kept and never sent is on its way again", () => {
  const run = begin(attempt(done("q1"), open("q2")), {
    ...nothingKept,
    unsentFor: (question) => (question === "q2" ? "b" : null),
  });
  expect(run).toMatchObject({ at: 1, choice: "b", step: { name: "sending" } });
});

test("a kept answer that is no option of the question is let go", () => {
  expect(begin(attempt(open("q1")), { ...nothingKept, unsentFor: () => "z" })).toMatchObject({
    choice: null,
    step: { name: "choosing" },
  });
});

test("an answer that was being read is shown again, one that is not there is not", () => {
  const view = attempt(done("q1"), open("q2"));
  expect(begin(view, { ...nothingKept, reading: "q1" })).toMatchObject({
    at: 0,
    choice: "a",
    step: { name: "answered" },
  });
  expect(begin(view, { ...nothingKept, reading: "q2" })).toMatchObject({ at: 1, step: { name: "choosing" } });
  expect(begin(view, { ...nothingKept, reading: "q9" }).at).toBe(1);
});

test("a quiz with every answer but no end shows its last question", () => {
  const run = begin(attempt(done("q1"), done("q2")), nothingKept);
  expect(run).toMatchObject({ at: 1, choice: "a", step: { name: "answered" } });
  expect(isComplete(run)).toBe(true);
});

test.each([
  [{ name: "choosing" }, "confirmed"],
  [{ name: "sending", tries: 0 }, "confirmed"],
  [{ name: "unsent", tries: 1, why: "server" }, "sent again"],
  [{ name: "answered", keptEarlier: false }, "went on"],
] as const)("the one button, in the step %o, means: %s", (step, type) => {
  expect(mainEvent({ ...after(), step })).toEqual({ type });
});

test("nothing is confirmed before something is chosen", () => {
  expect(after({ type: "confirmed" }).step).toEqual({ name: "choosing" });
});

test("a choice can be changed until it is confirmed", () => {
  const run = after({ type: "chosen", option: "a" }, { type: "chosen", option: "b" }, { type: "confirmed" });
  expect(run).toMatchObject({ choice: "b", step: { name: "sending", tries: 0 } });
  expect(proceed(run, { type: "chosen", option: "a" })).toBe(run);
});

test("an accepted answer brings its feedback, and the next question follows", () => {
  const answered = after(...confirmed("a"), accepted("q1"));
  expect(answered).toMatchObject({ at: 0, step: { name: "answered", keptEarlier: false } });
  expect(answeredIn(answered)).toBe(1);
  expect(proceed(answered, { type: "went on" })).toMatchObject({ at: 1, choice: null, step: { name: "choosing" } });
});

test("an answer that another tab gave before is shown instead of this one", () => {
  const answer = { outcome: "kept earlier" as const, feedback: feedback("b") };
  expect(after(...confirmed("a"), { type: "accepted", question: "q1", answer })).toMatchObject({
    choice: "b",
    step: { name: "answered", keptEarlier: true },
  });
});

test("a lost connection keeps the choice and counts the tries", () => {
  const lost: RunEvent = { type: "failed", question: "q1", failure: { kind: "connection" } };
  const run = after(...confirmed("b"), lost, { type: "sent again" }, lost);
  expect(run).toMatchObject({ choice: "b", step: { name: "unsent", tries: 2, why: "connection" } });
});

test("a refusal is not sent again", () => {
  const failure = { kind: "refused", reason: "attempt-finished", message: "Finished.", hint: null } as const;
  const run = after(...confirmed("a"), { type: "failed", question: "q1", failure });
  expect(proceed(run, { type: "sent again" }).step).toEqual({ name: "refused", failure });
});

test("a quiz whose end is refused says why", () => {
  const failure = { kind: "refused", reason: "bad-cookie", message: "Unreadable.", hint: null } as const;
  const run = begin(attempt(done("q1")), nothingKept);
  expect(proceed(run, { type: "finish refused", failure }).step).toEqual({ name: "refused", failure });
});

test("what comes late, for a question that is no longer on screen, changes only that question", () => {
  const moved = after(...confirmed("a"), accepted("q1"), { type: "went on" });
  expect(proceed(moved, accepted("q1"))).toMatchObject({ at: 1, step: { name: "choosing" } });
  expect(proceed(moved, { type: "failed", question: "q1", failure: { kind: "server" } })).toBe(moved);
});

test("questions that another tab answered are passed over", () => {
  const items = [done("q1"), done("q2"), open("q3")];
  expect(after(...confirmed("a"), accepted("q1"), { type: "caught up", items }, { type: "went on" }).at).toBe(2);
});

test("after the last question an earlier one that is open comes back", () => {
  const run: Run = { ...begin(attempt(open("q1"), done("q2")), nothingKept), at: 1, step: answeredStep };
  expect(proceed(run, { type: "went on" }).at).toBe(0);
});

test("there is nowhere to go on to when every question is answered", () => {
  const run = begin(attempt(done("q1")), nothingKept);
  expect(proceed(run, { type: "went on" })).toBe(run);
});

const answeredStep = { name: "answered", keptEarlier: false } as const;

function after(...events: readonly RunEvent[]): Run {
  return events.reduce(proceed, begin(attempt(open("q1"), open("q2"), open("q3")), nothingKept));
}

function confirmed(option: string): readonly RunEvent[] {
  return [{ type: "chosen", option }, { type: "confirmed" }];
}

function accepted(question: string): RunEvent {
  return { type: "accepted", question, answer: { outcome: "recorded", feedback: feedback("a") } };
}

function attempt(...items: readonly ItemView[]): AttemptView {
  const wishes: AttemptView["wishes"] = {
    seed: "s",
    length: items.length,
    about: "article",
    mode: "practice",
    statuses: [],
    topics: [],
    kinds: [],
    retry: null,
  };
  return { id: "attempt", wishes, startedAt: "2001-01-01T00:00:00Z", finishedAt: null, items };
}

function open(id: string): ItemView {
  const options = [
    { id: "a", text: "One" },
    { id: "b", text: "Two" },
  ];
  return { question: { id, kind: "single choice", stem: "Which?", options }, isAnswered: false, feedback: null };
}

function done(id: string): ItemView {
  return { ...open(id), isAnswered: true, feedback: feedback("a") };
}

function feedback(chosen: string): FeedbackView {
  return {
    given: { option: chosen },
    verdict: chosen === "a" ? "right" : "wrong",
    credit: chosen === "a" ? 1 : 0,
    notes: [],
    rightAnswer: { option: "a" },
    key: "One",
    options: [],
    explanation: "",
    statuses: ["stated"],
    topics: ["talks"],
    cites: [],
  };
}
