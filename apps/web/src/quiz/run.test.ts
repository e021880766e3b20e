import type { AttemptView, FeedbackView, ItemView, Mode } from "@communique/api";
import { expect, test } from "vitest";
import {
  answeredIn,
  begin,
  isComplete,
  mainEvent,
  nextOpenIn,
  proceed,
  type Run,
  type RunEvent,
  stepOf,
} from "./run.ts";

const nothingKept = { unsentFor: () => null, begunFor: () => null, reading: null };

test("a new quiz begins at its first question", () => {
  const run = begin(attempt(open("q1"), open("q2")), nothingKept);
  expect(run).toMatchObject({ at: 0, answers: {} });
  expect(onScreen(run)).toEqual({ name: "choosing", problem: null });
});

test("a quiz that was left goes on at the first question without an answer", () => {
  expect(begin(attempt(done("q1"), open("q2"), open("q3")), nothingKept).at).toBe(1);
});

test("answers that were kept and never sent are on their way again, whichever question is on screen", () => {
  const run = begin(attempt(open("q1"), open("q2"), open("q3")), {
    ...nothingKept,
    unsentFor: ({ question }) => (question.id === "q3" ? { option: "b" } : null),
  });
  expect(run).toMatchObject({ at: 0, answers: { q3: { option: "b" } }, steps: { q3: { name: "sending", tries: 0 } } });
});

test("an answer that was begun is there again, to be finished", () => {
  const run = begin(attempt(open("q1")), { ...nothingKept, begunFor: () => ({ option: "b" }) });
  expect(run.answers).toEqual({ q1: { option: "b" } });
  expect(onScreen(run).name).toBe("choosing");
});

test("an answer that was being read is shown again, one that is not there is not", () => {
  const view = attempt(done("q1"), open("q2"));
  expect(begin(view, { ...nothingKept, reading: "q1" }).at).toBe(0);
  expect(begin(view, { ...nothingKept, reading: "q2" }).at).toBe(1);
  expect(begin(view, { ...nothingKept, reading: "q9" }).at).toBe(1);
});

test("a quiz with every answer but no end shows its last question", () => {
  const run = begin(attempt(done("q1"), done("q2")), nothingKept);
  expect(run.at).toBe(1);
  expect(onScreen(run)).toEqual({ name: "answered", keptEarlier: false });
  expect(isComplete(run)).toBe(true);
});

test.each([
  [{ name: "choosing", problem: null }, { type: "confirmed" }],
  [{ name: "sending", tries: 0 }, { type: "confirmed" }],
  [
    { name: "unsent", tries: 1, why: "server" },
    { type: "sent again", question: "q1" },
  ],
  [{ name: "answered", keptEarlier: false }, { type: "went on" }],
] as const)("the one button, in the step %o, means: %o", (step, event) => {
  expect(mainEvent({ ...after(), steps: { q1: step } })).toEqual(event);
});

test("an answer that is not whole is not sent, and it is said what is missing", () => {
  expect(onScreen(after({ type: "confirmed" }))).toEqual({
    name: "choosing",
    problem: { message: "Choose an option.", hint: null },
  });
});

test("a choice can be changed until it is confirmed", () => {
  const run = after(changed("a"), changed("b"), { type: "confirmed" });
  expect(run.answers).toEqual({ q1: { option: "b" } });
  expect(onScreen(run)).toEqual({ name: "sending", tries: 0 });
  expect(proceed(run, changed("a"))).toBe(run);
});

test("an accepted answer brings its feedback, and the next question follows", () => {
  const answered = after(...confirmed("a"), accepted("q1"));
  expect(answered.at).toBe(0);
  expect(answered.items[0]?.feedback).toEqual(feedback("a"));
  expect(answeredIn(answered)).toBe(1);
  expect(proceed(answered, { type: "went on" }).at).toBe(1);
});

test("in an exam the next question follows at once, and the last stays", () => {
  const kept = { type: "accepted", question: "q1", answer: { outcome: "recorded", feedback: null } } as const;
  const run = [...confirmed("a"), kept].reduce(proceed, begin(exam(open("q1"), open("q2")), nothingKept));
  expect(run).toMatchObject({ at: 1, justKept: 0 });
  const last = [...confirmed("a"), { ...kept, question: "q2" }].reduce(proceed, run);
  expect(last).toMatchObject({ at: 1, justKept: 1 });
  expect(isComplete(last)).toBe(true);
});

test("that an answer was kept is said until something else happens", () => {
  const kept = { ...begin(exam(open("q1"), open("q2")), nothingKept), justKept: 0 };
  expect(proceed(kept, changed("a")).justKept).toBeNull();
});

test("an answer that another tab gave before is shown as such", () => {
  const answer = { outcome: "kept earlier" as const, feedback: feedback("b") };
  const run = after(...confirmed("a"), { type: "accepted", question: "q1", answer });
  expect(onScreen(run)).toEqual({ name: "answered", keptEarlier: true });
});

test("a lost connection keeps the answer and counts the tries", () => {
  const lost: RunEvent = { type: "failed", question: "q1", failure: { kind: "connection" } };
  const run = after(...confirmed("b"), lost, { type: "sent again", question: "q1" }, lost);
  expect(run.answers).toEqual({ q1: { option: "b" } });
  expect(onScreen(run)).toEqual({ name: "unsent", tries: 2, why: "connection" });
});

test("an answer that waits to be sent does not keep from going on, and arrives meanwhile", () => {
  const lost: RunEvent = { type: "failed", question: "q1", failure: { kind: "connection" } };
  const run = after(...confirmed("b"), lost, { type: "went on" });
  expect(run.at).toBe(1);
  const arrived = proceed(proceed(run, { type: "sent again", question: "q1" }), accepted("q1"));
  expect(arrived.at).toBe(1);
  expect(answeredIn(arrived)).toBe(1);
});

test("an answer that cannot be read stays to be mended", () => {
  const failure = { kind: "refused", reason: "unreadable-answer", message: "Two dates.", hint: "Write it." } as const;
  const run = after(...confirmed("a"), { type: "failed", question: "q1", failure });
  expect(run.answers).toEqual({ q1: { option: "a" } });
  expect(onScreen(run)).toEqual({ name: "choosing", problem: { message: "Two dates.", hint: "Write it." } });
  expect(onScreen(proceed(run, changed("b")))).toEqual({ name: "choosing", problem: null });
});

test("any other refusal ends the run", () => {
  const failure = { kind: "refused", reason: "attempt-finished", message: "Finished.", hint: null } as const;
  expect(after(...confirmed("a"), { type: "failed", question: "q1", failure }).refusal).toEqual(failure);
  expect(proceed(after(), { type: "finish refused", failure }).refusal).toEqual(failure);
});

test("what comes late, for a question that is no longer on its way, changes nothing", () => {
  const moved = after(...confirmed("a"), accepted("q1"), { type: "went on" });
  expect(proceed(moved, { type: "failed", question: "q1", failure: { kind: "server" } })).toBe(moved);
});

test("questions that another tab answered are passed over", () => {
  const items = [done("q1"), done("q2"), open("q3")];
  expect(after(...confirmed("a"), accepted("q1"), { type: "caught up", items }, { type: "went on" }).at).toBe(2);
});

test("a question that is skipped comes back after the last, with what was begun", () => {
  const run = after(changed("b"), { type: "went on" }, ...confirmed("a"), accepted("q2"), { type: "went on" });
  expect(run.at).toBe(2);
  const back = [...confirmed("a"), accepted("q3"), { type: "went on" } as const].reduce(proceed, run);
  expect(back).toMatchObject({ at: 0, answers: { q1: { option: "b" } } });
});

test("any question can be gone to, and no other", () => {
  expect(after({ type: "went to", at: 2 }).at).toBe(2);
  expect(after({ type: "went to", at: 9 }).at).toBe(0);
});

test("there is nowhere to go on to when every question is answered", () => {
  const run = begin(attempt(done("q1")), nothingKept);
  expect(nextOpenIn(run)).toBeNull();
  expect(proceed(run, { type: "went on" }).at).toBe(0);
});

function onScreen(run: Run) {
  const item = run.items[run.at];
  if (!item) throw new RangeError("No question is on screen.");
  return stepOf(run, item);
}

function after(...events: readonly RunEvent[]): Run {
  return events.reduce(proceed, begin(attempt(open("q1"), open("q2"), open("q3")), nothingKept));
}

function changed(option: string): RunEvent {
  return { type: "changed", answer: { option } };
}

function confirmed(option: string): readonly RunEvent[] {
  return [changed(option), { type: "confirmed" }];
}

test("a flag and a doubt are kept with their question, whatever is on screen", () => {
  const begun = begin(attempt(open("q1"), open("q2")), nothingKept);
  const flagged = proceed(begun, { type: "marked", question: "q2", marks: { isFlagged: true } });
  const doubted = proceed(flagged, { type: "marked", question: "q2", marks: { doubt: "Is it so?" } });
  expect(doubted.items.map(({ isFlagged, doubt }) => ({ isFlagged, doubt }))).toEqual([
    { isFlagged: false, doubt: null },
    { isFlagged: true, doubt: "Is it so?" },
  ]);
});

function accepted(question: string): RunEvent {
  return { type: "accepted", question, answer: { outcome: "recorded", feedback: feedback("a") } };
}

function attempt(...items: readonly ItemView[]): AttemptView {
  return attemptIn("practice", items);
}

function exam(...items: readonly ItemView[]): AttemptView {
  return attemptIn("exam", items);
}

function attemptIn(mode: Mode, items: readonly ItemView[]): AttemptView {
  const wishes: AttemptView["wishes"] = {
    ...{ seed: "s", length: items.length, about: "article", mode },
    ...{ topics: [], kinds: [], statuses: [], retry: null, shared: null },
  };
  return {
    id: "attempt",
    title: null,
    wishes,
    startedAt: "2001-01-01T00:00:00Z",
    finishedAt: null,
    points: items.map(() => 1),
    sections: [],
    items,
    bounds: null,
  };
}

function open(id: string): ItemView {
  const options = [
    { id: "a", text: "One" },
    { id: "b", text: "Two" },
  ];
  return {
    question: { id, kind: "single choice", stem: "Which?", options },
    ...{ isAnswered: false, isFlagged: false, doubt: null },
    feedback: null,
  };
}

function done(id: string): ItemView {
  return { ...open(id), isAnswered: true, feedback: feedback("a") };
}

function feedback(chosen: string): FeedbackView {
  const isRight = chosen === "a";
  return {
    given: { option: chosen },
    verdict: isRight ? "right" : "wrong",
    credit: isRight ? 1 : 0,
    notes: [],
    rightAnswer: { option: "a" },
    keyReason: null,
    key: "One",
    options: [],
    explanation: "",
    topics: ["talks"],
    grounds: [],
  };
}
