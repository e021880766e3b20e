import type { Json, JsonObject } from "./json.ts";

/** What the product remembers, on PGlite or PostgreSQL alike. Every method may reject with a `StoreError`. */
export interface Store {
  /** Answers the new learner's id, a UUID. */
  createLearner(now: Date): Promise<string>;
  hasLearner(id: string): Promise<boolean>;
  /** The secret that signs learners' cookies: made at first use, and the same for every process on one database. */
  signingSecret(): Promise<string>;
  /** Starts an attempt, or resumes the learner's unfinished one with the same address, which keeps its own questions. */
  startAttempt(start: AttemptStart): Promise<StoredAttempt>;
  /** Undefined for another learner's attempt, and for an id that is none. */
  attempt(of: { readonly learner: string; readonly attempt: string }): Promise<StoredAttempt | undefined>;
  /** The first answer to a question is the one that stays, also when the same attempt is open in two tabs. */
  recordAnswer(given: GivenAnswer): Promise<Recorded>;
  /** The first finish stays: a second one changes nothing and answers the same attempt. */
  finishAttempt(finish: AttemptFinish): Promise<StoredAttempt | undefined>;
  /** The learner's attempts, newest first. */
  attempts(of: { readonly learner: string; readonly limit: number }): Promise<readonly AttemptSummary[]>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A question as it was shown. The hash is the caller's; `body` is plain data and comes back as `jsonb` keeps it, with its keys in another order. */
export interface FrozenQuestion {
  readonly hash: string;
  readonly body: object;
}

export interface AttemptStart {
  readonly learner: string;
  readonly address: string;
  readonly wishes: JsonObject;
  readonly questions: readonly FrozenQuestion[];
  readonly now: Date;
}

export interface AttemptFinish {
  readonly learner: string;
  readonly attempt: string;
  readonly now: Date;
}

export interface GivenAnswer {
  readonly learner: string;
  readonly attempt: string;
  /** The hash of the question. */
  readonly question: string;
  readonly answer: Json;
  readonly right: boolean;
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
}

export interface StoredAnswer {
  /** The hash of the question. */
  readonly question: string;
  readonly answer: Json;
  readonly right: boolean;
  readonly answeredAt: Date;
}

export type Recorded =
  /** `repeated`: the same answer is there already. `kept-earlier`: another answer is, and it stays. */
  | { readonly outcome: "recorded" | "repeated" | "kept-earlier"; readonly answer: StoredAnswer }
  | { readonly outcome: "no-attempt" | "no-question" | "finished" };

export interface AttemptSummary {
  readonly id: string;
  readonly address: string;
  readonly wishes: JsonObject;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** How many questions it shows. */
  readonly length: number;
  readonly answered: number;
  readonly right: number;
}
