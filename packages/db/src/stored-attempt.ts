import type { FrozenQuestion } from "./frozen-question.ts";
import type { Json, JsonObject } from "./json.ts";

export interface AttemptStart {
  readonly learner: string;
  readonly address: string;
  readonly wishes: JsonObject;
  readonly questions: readonly FrozenQuestion[];
  /** The id of what it is an attempt at, where it was given out. */
  readonly assignment?: string;
  readonly now: Date;
}

export interface StoredAttempt {
  readonly id: string;
  readonly learner: string;
  readonly address: string;
  readonly wishes: JsonObject;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** In the order shown. */
  readonly questions: readonly FrozenQuestion[];
  /** In the order given. */
  readonly answers: readonly StoredAnswer[];
  /** The hashes of the questions that the learner wants to come back to, in the order shown. */
  readonly flagged: readonly string[];
  /** In the order of their questions. */
  readonly doubts: readonly StoredDoubt[];
  /** Null where somebody studies alone. */
  readonly bounds: AttemptBounds | null;
}

export interface StoredAnswer {
  /** The hash of the question. */
  readonly question: string;
  readonly answer: Json;
  readonly right: boolean;
  readonly answeredAt: Date;
}

export interface StoredDoubt {
  /** The hash of the question. */
  readonly question: string;
  readonly text: string;
  readonly raisedAt: Date;
}

/** What an attempt for a class is bound to. */
export interface AttemptBounds {
  /** The id of the assignment. */
  readonly assignment: string;
  readonly class: string;
  readonly feedback: Feedback;
  readonly closesAt: Date | null;
  readonly timeZone: string;
  /** When nothing is taken any more: when the window closes, or when the student's minutes have passed. */
  readonly endsAt: Date | null;
}

/** When the answers of an attempt are told: each at once, all when it is handed in, all when the window has closed, or never. */
export type Feedback = "after each" | "at the end" | "after the window" | "never";
