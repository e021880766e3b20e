import type { AnswerView, AttemptView, FeedbackView, ItemView } from "@communique/api";
import type { Failure } from "../api/failure.ts";
import { optionIn, optionsOf } from "./choosable.ts";

/** Where the learner stands with the question on screen. */
export type Step =
  | { readonly name: "choosing" }
  /** Confirmed, on its way. `tries` counts the times it did not arrive. */
  | { readonly name: "sending"; readonly tries: number }
  /** Confirmed and kept here, to be sent again. */
  | { readonly name: "unsent"; readonly tries: number; readonly why: "connection" | "server" }
  | { readonly name: "refused"; readonly failure: Refusal }
  | { readonly name: "answered"; readonly keptEarlier: boolean };

export type Refusal = Extract<Failure, { kind: "refused" }>;

/** A quiz being taken. */
export interface Run {
  readonly attempt: string;
  readonly items: readonly ItemView[];
  /** Which question is on screen, from 0. */
  readonly at: number;
  /** The option chosen, confirmed or not. */
  readonly choice: string | null;
  readonly step: Step;
}

export type RunEvent =
  | { readonly type: "chosen"; readonly option: string }
  | { readonly type: "confirmed" }
  | { readonly type: "accepted"; readonly question: string; readonly answer: AnswerView }
  | { readonly type: "failed"; readonly question: string; readonly failure: Failure }
  | { readonly type: "sent again" }
  /** What the server knows by now: another tab may have answered. */
  | { readonly type: "caught up"; readonly items: readonly ItemView[] }
  | { readonly type: "went on" }
  | { readonly type: "finish refused"; readonly failure: Refusal };

/** What this browser remembers of an attempt that was left. */
export interface Remembered {
  readonly unsentFor: (question: string) => string | null;
  /** The question whose answer was being read. */
  readonly reading: string | null;
}

/**
 * Begins at the answer that was being read, or else at the first question without an answer; an answer to it that was kept
 * but never sent is on its way at once.
 */
export function begin({ id, items }: AttemptView, { unsentFor, reading }: Remembered): Run {
  const read = items.findIndex(({ question, feedback }) => question.id === reading && feedback !== null);
  if (read !== -1) return answeredAt({ attempt: id, items, at: read });
  const open = items.findIndex(({ feedback }) => feedback === null);
  if (open === -1) return answeredAt({ attempt: id, items, at: items.length - 1 });
  const question = items[open]?.question;
  const kept = (question && unsentFor(question.id)) ?? null;
  const choice = optionsOf(question).some((option) => option.id === kept) ? kept : null;
  const step: Step = choice === null ? { name: "choosing" } : { name: "sending", tries: 0 };
  return { attempt: id, items, at: open, choice, step };
}

export function proceed(run: Run, event: RunEvent): Run {
  const { step } = run;
  switch (event.type) {
    case "chosen":
      return step.name === "choosing" ? { ...run, choice: event.option } : run;
    case "confirmed":
      return step.name === "choosing" && run.choice !== null ? { ...run, step: { name: "sending", tries: 0 } } : run;
    case "sent again":
      return step.name === "unsent" ? { ...run, step: { name: "sending", tries: step.tries } } : run;
    case "failed":
      return step.name === "sending" && isOnScreen(run, event.question)
        ? { ...run, step: afterFailure(event.failure, step.tries + 1) }
        : run;
    case "accepted":
      return accept(run, event.question, event.answer);
    case "caught up":
      return { ...run, items: merged(run.items, event.items) };
    case "went on":
      return goOn(run);
    case "finish refused":
      return { ...run, step: { name: "refused", failure: event.failure } };
  }
}

/** What the one button of the screen does. */
export function mainEvent({ step }: Run): RunEvent {
  if (step.name === "answered") return { type: "went on" };
  return { type: step.name === "unsent" ? "sent again" : "confirmed" };
}

/** How many questions have an answer that counts. */
export function answeredIn({ items }: Run): number {
  return items.filter(({ feedback }) => feedback !== null).length;
}

export function isComplete(run: Run): boolean {
  return answeredIn(run) === run.items.length;
}

function accept(run: Run, question: string, { feedback, outcome }: AnswerView): Run {
  const items = run.items.map((item) => (item.question.id === question ? { ...item, feedback } : item));
  if (!isOnScreen(run, question)) return { ...run, items };
  return {
    ...run,
    items,
    choice: feedback ? optionIn(feedback.given) : null,
    step: { name: "answered", keptEarlier: outcome === "kept earlier" },
  };
}

function afterFailure(failure: Failure, tries: number): Step {
  return failure.kind === "refused" ? { name: "refused", failure } : { name: "unsent", tries, why: failure.kind };
}

/** To the next question without an answer, or to an earlier one that was left open. */
function goOn(run: Run): Run {
  if (run.step.name !== "answered") return run;
  const open = run.items.flatMap(({ feedback }, index) => (feedback === null ? [index] : []));
  const next = open.find((index) => index > run.at) ?? open[0];
  return next === undefined ? run : { ...run, at: next, choice: null, step: { name: "choosing" } };
}

function answeredAt(run: Pick<Run, "attempt" | "items" | "at">): Run {
  const feedback = run.items[run.at]?.feedback;
  const choice = feedback ? optionIn(feedback.given) : null;
  return { ...run, choice, step: { name: "answered", keptEarlier: false } };
}

function merged(items: readonly ItemView[], newer: readonly ItemView[]): readonly ItemView[] {
  const feedbackOf = new Map<string, FeedbackView | null>(newer.map((item) => [item.question.id, item.feedback]));
  return items.map((item) => ({ ...item, feedback: item.feedback ?? feedbackOf.get(item.question.id) ?? null }));
}

function isOnScreen({ items, at }: Run, question: string): boolean {
  return items[at]?.question.id === question;
}
