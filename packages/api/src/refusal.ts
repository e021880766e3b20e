import { TRPCError } from "@trpc/server";

const codes = {
  "bad-cookie": "UNAUTHORIZED",
  "unknown-attempt": "NOT_FOUND",
  "unknown-question": "NOT_FOUND",
  "unknown-option": "NOT_FOUND",
  "unreadable-answer": "BAD_REQUEST",
  "unknown-fact": "NOT_FOUND",
  "unknown-card": "NOT_FOUND",
  "out-of-turn": "CONFLICT",
  "invalid-phrase": "BAD_REQUEST",
  "unknown-phrase": "NOT_FOUND",
  "would-leave": "PRECONDITION_FAILED",
  "unknown-share": "NOT_FOUND",
  "unknown-set": "NOT_FOUND",
  "unknown-assignment": "NOT_FOUND",
  "unknown-results": "NOT_FOUND",
  "unknown-student": "NOT_FOUND",
  "too-many-sets": "UNPROCESSABLE_CONTENT",
  "unknown-class": "NOT_FOUND",
  "unknown-member": "NOT_FOUND",
  "too-many-classes": "UNPROCESSABLE_CONTENT",
  "name-taken": "CONFLICT",
  "has-more": "PRECONDITION_FAILED",
  "invalid-code": "BAD_REQUEST",
  "unknown-code": "NOT_FOUND",
  "too-many-guesses": "TOO_MANY_REQUESTS",
  "too-many-joins": "TOO_MANY_REQUESTS",
  "too-many-listeners": "TOO_MANY_REQUESTS",
  "class-closed": "PRECONDITION_FAILED",
  "class-full": "UNPROCESSABLE_CONTENT",
  "removed-from-class": "FORBIDDEN",
  "invalid-file": "BAD_REQUEST",
  "anothers-file": "CONFLICT",
  "attempt-finished": "CONFLICT",
  "attempt-unfinished": "PRECONDITION_FAILED",
  "not-told": "PRECONDITION_FAILED",
  "not-open-yet": "PRECONDITION_FAILED",
  "time-over": "CONFLICT",
  "no-attempt-left": "CONFLICT",
  "given-out": "FORBIDDEN",
  "too-many-assignments": "UNPROCESSABLE_CONTENT",
  "nothing-to-ask": "UNPROCESSABLE_CONTENT",
  "found-wrong": "UNPROCESSABLE_CONTENT",
  "invalid-input": "BAD_REQUEST",
  "unknown-call": "NOT_FOUND",
  "foreign-origin": "FORBIDDEN",
  "too-large": "PAYLOAD_TOO_LARGE",
  unexpected: "INTERNAL_SERVER_ERROR",
} as const;

/** Why a call was refused, for programs; people read the message and the hint. */
export type Reason = keyof typeof codes;

/** A refusal that the caller can act on. */
export class Refusal extends TRPCError {
  readonly reason: Reason;
  /** What to do next, as a sentence; null where nothing can be done. */
  readonly hint: string | null;

  constructor(reason: Reason, message: string, hint: string | null) {
    super({ code: codes[reason], message });
    this.reason = reason;
    this.hint = hint;
  }
}

/** Another learner's attempt and one that never was are the same to whoever asks. */
export function unknownAttempt(): Refusal {
  return new Refusal(
    "unknown-attempt",
    "This quiz is not kept in this browser.",
    "Open it in the browser in which it was started, or start a new quiz.",
  );
}

export function unfinishedAttempt(): Refusal {
  return new Refusal(
    "attempt-unfinished",
    "This quiz is not finished yet.",
    "Go on with it: its result comes at the end.",
  );
}

export function untoldAttempt(): Refusal {
  return new Refusal(
    "not-told",
    "What was missed in this quiz is not told yet.",
    "The page of your class says when your teacher shows the answers.",
  );
}
