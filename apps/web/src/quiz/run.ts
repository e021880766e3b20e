import type { AnswerView, AttemptView, ItemView, Mode } from "@communique/api";
import type { Answer } from "@communique/quiz";
import type { Failure } from "../api/failure.ts";
import { missingIn } from "./answering/answerings.ts";
import { type Refusal, type Step, stepAfter } from "./step.ts";

/** A quiz being taken. */
export interface Run {
  readonly attempt: string;
  readonly mode: Mode;
  readonly items: readonly ItemView[];
  /** Which question is on screen, from 0. */
  readonly at: number;
  /** By question, what was answered here: begun, whole or confirmed. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By question, where the learner stands with it; without one it waits to be answered, or is. */
  readonly steps: Readonly<Record<string, Step>>;
  /** In an exam, the question whose answer has just been kept, from 0. */
  readonly justKept: number | null;
  /** What the server will not do, however often it is asked. */
  readonly refusal: Refusal | null;
}

export type RunEvent =
  | { readonly type: "changed"; readonly answer: Answer }
  | { readonly type: "confirmed" }
  | { readonly type: "accepted"; readonly question: string; readonly answer: AnswerView }
  | { readonly type: "failed"; readonly question: string; readonly failure: Failure }
  | { readonly type: "sent again"; readonly question: string }
  /** What the server knows by now: another tab may have answered. */
  | { readonly type: "caught up"; readonly items: readonly ItemView[] }
  /** To the next question without an answer. */
  | { readonly type: "went on" }
  | { readonly type: "went to"; readonly at: number }
  /** Flagged to be come back to, or doubted. */
  | { readonly type: "marked"; readonly question: string; readonly marks: Partial<Marks> }
  | { readonly type: "finish refused"; readonly failure: Refusal };

type Marks = Pick<ItemView, "isFlagged" | "doubt">;

/** What this browser remembers of an attempt that was left. */
export interface Remembered {
  /** An answer that was confirmed and may not have arrived. */
  readonly unsentFor: (item: ItemView) => Answer | null;
  /** An answer that was begun. */
  readonly begunFor: (item: ItemView) => Answer | null;
  /** The question whose answer was being read. */
  readonly reading: string | null;
}

/**
 * Begins at the answer that was being read, or else at the first question without an answer; an answer that was kept but
 * never sent is on its way at once.
 */
export function begin({ id, items, wishes }: AttemptView, { unsentFor, begunFor, reading }: Remembered): Run {
  const unsent = items.flatMap((item) => entryOf(item, item.isAnswered ? null : unsentFor(item)));
  const begun = items.flatMap((item) => entryOf(item, begunFor(item)));
  const read = items.findIndex(({ question, isAnswered }) => question.id === reading && isAnswered);
  const open = items.findIndex(({ isAnswered }) => !isAnswered);
  return {
    ...{ attempt: id, mode: wishes.mode, items },
    at: [read, open].find((place) => place !== -1) ?? items.length - 1,
    answers: Object.fromEntries([...begun, ...unsent]),
    steps: Object.fromEntries(unsent.map(([question]) => [question, { name: "sending", tries: 0 }])),
    justKept: null,
    refusal: null,
  };
}

export function proceed(before: Run, event: RunEvent): Run {
  const run = before.justKept === null ? before : { ...before, justKept: null };
  const item = run.items[run.at];
  switch (event.type) {
    case "changed":
      return item && stepOf(run, item).name === "choosing" ? changed(run, item, event.answer) : run;
    case "confirmed":
      return item && stepOf(run, item).name === "choosing" ? confirm(run, item) : run;
    case "sent again":
      return sendAgain(before, event.question);
    case "failed":
      return fail(before, event.question, event.failure);
    case "accepted":
      return accept(run, event.question, event.answer);
    case "caught up":
      return { ...before, items: merged(before.items, event.items) };
    case "went on":
      return { ...run, at: nextOpenIn(run) ?? run.at };
    case "went to":
      return run.items[event.at] ? { ...run, at: event.at } : run;
    case "marked":
      return { ...before, items: before.items.map((one) => markedIf(one, event)) };
    case "finish refused":
      return { ...run, refusal: event.failure };
  }
}

function markedIf(item: ItemView, { question, marks }: Extract<RunEvent, { readonly type: "marked" }>): ItemView {
  return item.question.id === question ? { ...item, ...marks } : item;
}

export function stepOf({ steps }: Pick<Run, "steps">, { question, isAnswered }: ItemView): Step {
  return (
    steps[question.id] ?? (isAnswered ? { name: "answered", keptEarlier: false } : { name: "choosing", problem: null })
  );
}

/** What the one button of the screen does. */
export function mainEvent(run: Run): RunEvent {
  const item = run.items[run.at];
  const step = item && stepOf(run, item).name;
  if (step === "answered") return { type: "went on" };
  return item && step === "unsent" ? { type: "sent again", question: item.question.id } : { type: "confirmed" };
}

/** The next question without an answer, or an earlier one that was left open; null when there is no other. */
export function nextOpenIn({ items, at, steps }: Run): number | null {
  const open = items.flatMap((item, index) => (index !== at && isOpen({ steps }, item) ? [index] : []));
  return open.find((index) => index > at) ?? open[0] ?? null;
}

/** How many questions have an answer that counts. */
export function answeredIn({ items }: Pick<Run, "items">): number {
  return items.filter(({ isAnswered }) => isAnswered).length;
}

export function isComplete(run: Pick<Run, "items">): boolean {
  return answeredIn(run) === run.items.length;
}

/** Whether a question waits for the learner: an answer that is on its way waits for nobody. */
function isOpen(run: Pick<Run, "steps">, item: ItemView): boolean {
  return stepOf(run, item).name === "choosing";
}

function changed(run: Run, { question: { id } }: ItemView, answer: Answer): Run {
  return withStep({ ...run, answers: { ...run.answers, [id]: answer } }, id, { name: "choosing", problem: null });
}

function confirm(run: Run, { question }: ItemView): Run {
  const missing = missingIn(question, run.answers[question.id] ?? null);
  const problem = missing === null ? null : { message: missing, hint: null };
  return withStep(run, question.id, problem ? { name: "choosing", problem } : { name: "sending", tries: 0 });
}

function sendAgain(run: Run, question: string): Run {
  const step = run.steps[question];
  return step?.name === "unsent" ? withStep(run, question, { name: "sending", tries: step.tries }) : run;
}

function fail(run: Run, question: string, failure: Failure): Run {
  const step = run.steps[question];
  if (step?.name !== "sending") return run;
  const after = stepAfter(failure, step.tries + 1);
  if (after) return withStep(run, question, after);
  return failure.kind === "refused" ? { ...run, refusal: failure } : run;
}

function accept(run: Run, question: string, { feedback, outcome }: AnswerView): Run {
  const items = run.items.map((item) =>
    item.question.id === question ? { ...item, isAnswered: true, feedback } : item,
  );
  const step: Step = { name: "answered", keptEarlier: outcome === "kept earlier" };
  const accepted = withStep({ ...run, items }, question, step);
  const isOnScreen = items[run.at]?.question.id === question;
  if (run.mode === "practice" || !isOnScreen) return accepted;
  return { ...accepted, at: nextOpenIn(accepted) ?? run.at, justKept: run.at };
}

function withStep(run: Run, question: string, step: Step): Run {
  return { ...run, steps: { ...run.steps, [question]: step } };
}

function merged(items: readonly ItemView[], newer: readonly ItemView[]): readonly ItemView[] {
  const newerOf = new Map(newer.map((item) => [item.question.id, item]));
  return items.map((item) => (item.isAnswered ? item : (newerOf.get(item.question.id) ?? item)));
}

function entryOf({ question }: ItemView, answer: Answer | null): readonly (readonly [string, Answer])[] {
  return answer ? [[question.id, answer]] : [];
}
