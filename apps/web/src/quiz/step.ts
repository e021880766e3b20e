import type { Failure } from "../api/failure.ts";

export type Refusal = Extract<Failure, { kind: "refused" }>;

/** Why an answer cannot be taken as it is, and what to do about it. */
export interface Problem {
  readonly message: string;
  readonly hint: string | null;
}

/** Where the learner stands with a question. */
export type Step =
  | { readonly name: "choosing"; readonly problem: Problem | null }
  /** Confirmed, on its way. `tries` counts the times it did not arrive. */
  | { readonly name: "sending"; readonly tries: number }
  /** Confirmed and kept here, to be sent again. */
  | { readonly name: "unsent"; readonly tries: number; readonly why: "connection" | "server" }
  | { readonly name: "answered"; readonly keptEarlier: boolean };

/** Where a failure to deliver leaves a question; null where the quiz itself was refused. */
export function stepAfter(failure: Failure, tries: number): Step | null {
  if (failure.kind !== "refused") return { name: "unsent", tries, why: failure.kind };
  if (failure.reason !== "unreadable-answer") return null;
  return { name: "choosing", problem: { message: failure.message, hint: failure.hint } };
}
