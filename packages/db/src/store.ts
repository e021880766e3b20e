import type { AssignmentStore } from "./assignment-store.ts";
import type { ClassStore } from "./class-store.ts";
import type { FrozenQuestion } from "./frozen-question.ts";
import type { Json, JsonObject } from "./json.ts";
import type { PasskeyStore } from "./passkey-store.ts";
import type { ResultStore } from "./result-store.ts";
import type { SetStore, SetVersion, StoredSet } from "./set-store.ts";
import type { AttemptBounds, AttemptStart, StoredAnswer, StoredAttempt } from "./stored-attempt.ts";

/** What the product remembers, on PGlite or PostgreSQL alike. Every method may reject with a `StoreError`. */
export interface Store extends SetStore, ClassStore, AssignmentStore, ResultStore, PasskeyStore {
  /** Answers the new learner's id, a UUID. */
  createLearner(now: Date): Promise<string>;
  hasLearner(id: string): Promise<boolean>;
  /** The epoch of which a cookie must be to be the learner's; undefined where there is no such learner. */
  epoch(of: { readonly learner: string }): Promise<number | undefined>;
  /** Begins a new epoch, and so ends every cookie that the learner has anywhere. Answers the new one. */
  nextEpoch(of: { readonly learner: string }): Promise<number | undefined>;
  /** Whether there is anything that whoever leaves this learner would miss. */
  hasAnything(of: { readonly learner: string }): Promise<boolean>;
  /** The secret that signs learners' cookies: made at first use, and the same for every process on one database. */
  signingSecret(): Promise<string>;
  /** Starts an attempt, or resumes the learner's unfinished one with the same address, which keeps its own questions. */
  startAttempt(start: AttemptStart): Promise<StoredAttempt>;
  /** The id of the attempt that `startAttempt` would resume. */
  unfinished(of: { readonly learner: string; readonly address: string }): Promise<string | undefined>;
  /** Undefined for another learner's attempt, and for an id that is none. */
  attempt(of: { readonly learner: string; readonly attempt: string }): Promise<StoredAttempt | undefined>;
  /** The first answer to a question is the one that stays, also when the same attempt is open in two tabs. */
  recordAnswer(given: GivenAnswer): Promise<Recorded>;
  /** The first finish stays: a second one changes nothing and answers the same attempt. Of all that come at once, one is the first. */
  finishAttempt(finish: AttemptFinish): Promise<FinishedOnce | undefined>;
  /** The learner's attempts, newest first; with `olderThan`, those that come after that one. */
  attempts(of: AttemptPage): Promise<readonly AttemptSummary[]>;
  /** All of the learner's attempts with all that belongs to them, oldest first. */
  attemptsWhole(of: { readonly learner: string }): Promise<readonly StoredAttempt[]>;
  /**
   * The questions whose latest answer is not right, most misses first. Arrangements of one question, which have its `body.id` in common,
   * count together; what was answered `without` counts neither way, and what was corrected counts as it was corrected.
   */
  missed(of: {
    readonly learner: string;
    readonly limit: number;
    /** The ids of attempts. */
    readonly without: readonly string[];
    readonly corrected: readonly CorrectedAnswer[];
  }): Promise<readonly MissedQuestion[]>;

  /** Marks a question of an attempt, finished or not, to come back to; or takes the mark away. Doing it twice is doing it once. */
  flag(of: QuestionFlag): Promise<Marked<"done">>;
  /** Records the learner's doubt about a question of an attempt. A second one replaces the first. */
  raiseDoubt(of: RaisedDoubt): Promise<Marked<"recorded">>;

  /** An unguessable id for the very quiz of an attempt, always the same one; undefined where `attempt` is. */
  share(of: { readonly learner: string; readonly attempt: string; readonly now: Date }): Promise<string | undefined>;
  /** For anybody who has the id, also when the learner who shared it is erased. */
  sharedQuiz(id: string): Promise<SharedQuiz | undefined>;

  /**
   * Appends all of the entries to the learner's log, or none: `out-of-turn` where another entry has the number, or where
   * the number before it is missing. Numbers count from 1 for each statement. The same entry, delivered twice, is there once.
   */
  appendReviews(of: {
    readonly learner: string;
    readonly entries: readonly ReviewEntry[];
  }): Promise<"appended" | "out-of-turn">;
  hasReviews(of: { readonly learner: string }): Promise<boolean>;
  /** In the order in which they were appended. */
  reviewLog(of: { readonly learner: string }): Promise<readonly ReviewEntry[]>;
  /** Keeps a statement out of the learner's reviews, or takes it in again. Doing it twice is doing it once. */
  pause(of: {
    readonly learner: string;
    readonly statement: string;
    readonly paused: boolean;
    readonly now: Date;
  }): Promise<void>;
  /** The statements that the learner has paused, in the order of pausing. */
  paused(of: { readonly learner: string }): Promise<readonly string[]>;

  /** Replaces the hash of the learner's recovery phrase; false where there is no such learner. */
  setRecovery(of: { readonly learner: string; readonly hash: string }): Promise<boolean>;
  hasRecovery(of: { readonly learner: string }): Promise<boolean>;
  /** The id of the learner whose recovery phrase has this hash. */
  learnerByRecovery(hash: string): Promise<string | undefined>;
  /** Ends a recovery phrase that a teacher handed over, or one made after it, and the epoch in which somebody may have come by it; false where there is none. */
  endHandedOver(of: { readonly learner: string }): Promise<boolean>;
  /** Removes the learner and all that is theirs, sets and classes too; false where there is no such learner. Frozen questions and shared quizzes stay. */
  eraseLearner(of: { readonly learner: string }): Promise<boolean>;

  /** What tells this study from others: it goes along where the study is saved and brought back. Undefined where there is no such learner. */
  mark(of: { readonly learner: string }): Promise<string | undefined>;
  /** Those of the hashes under which a question is frozen here that was asked or given out: a draft of a set is neither. */
  frozen(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Brings back what was saved, all of it or nothing. A learner who has nothing yet goes on with it under its mark; one who has that
   * mark already gets what is missing. Where the log of a statement parted from the saved one, what is there stays.
   */
  bringBack(
    of: SavedStudy & { readonly learner: string; readonly mostSets: number; readonly now: Date },
  ): Promise<BroughtBack>;

  readonly identity: IdentityStore;

  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What the identity provider's adapter for Drizzle works on. Its types stay here, so that to others these are things to hand on. */
export interface IdentityStore {
  readonly sql: object;
  readonly tables: Readonly<Record<"user" | "account" | "verification", object>>;
  /** Does what the provider does, with the errors of the database as `StoreError`s, which quote no password and no e-mail. */
  guarded<Result>(act: () => Promise<Result>): Promise<Result>;
}

export interface AttemptFinish {
  readonly learner: string;
  readonly attempt: string;
  readonly now: Date;
}

interface FinishedOnce extends StoredAttempt {
  /** Whether it was this call that finished it. */
  readonly isFirst: boolean;
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

export type Recorded =
  /** `repeated`: the same answer is there already. `kept-earlier`: another answer is, and it stays. */
  | { readonly outcome: "recorded" | "repeated" | "kept-earlier"; readonly answer: StoredAnswer }
  | { readonly outcome: "no-attempt" | "no-question" | "finished" };

interface AttemptPage {
  readonly learner: string;
  readonly limit: number;
  /** The id of an attempt. */
  readonly olderThan?: string;
}

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
  readonly bounds: AttemptBounds | null;
}

export interface QuestionFlag {
  readonly learner: string;
  readonly attempt: string;
  /** The hash of the question. */
  readonly question: string;
  readonly flagged: boolean;
  readonly now: Date;
}

export interface RaisedDoubt {
  readonly learner: string;
  readonly attempt: string;
  /** The hash of the question. */
  readonly question: string;
  readonly text: string;
  readonly now: Date;
}

export type Marked<Done extends string> = Done | "no-attempt" | "no-question";

export interface SharedQuiz {
  readonly wishes: JsonObject;
  /** In the order shown. */
  readonly questions: readonly FrozenQuestion[];
}

/** One entry of a learner's log of reviews. What it says is the caller's. */
export interface ReviewEntry {
  readonly statement: string;
  readonly number: number;
  readonly entry: JsonObject;
}

/** What was kept of a learner, as it comes back from outside. */
export interface SavedStudy {
  readonly mark: string;
  readonly attempts: readonly FinishedAttempt[];
  /** Of each statement all, numbered from 1. */
  readonly entries: readonly ReviewEntry[];
  /** The statements that were paused. */
  readonly paused: readonly string[];
  readonly sets: readonly SavedSet[];
}

/** A set is known by when it was made. */
export interface SavedSet extends Pick<StoredSet, "title" | "document" | "createdAt" | "updatedAt" | "archivedAt"> {
  /** Those of the document that may not be frozen yet. */
  readonly questions: readonly FrozenQuestion[];
  readonly versions: readonly Omit<SetVersion, "revision">[];
}

/** It keeps its id, unless that is taken here. */
export interface FinishedAttempt extends Omit<StoredAttempt, "learner" | "bounds"> {
  readonly finishedAt: Date;
}

export type BroughtBack =
  | {
      readonly outcome: "brought-back";
      /** How many were missing. */
      readonly attempts: number;
      /** Of how many statements reviews were missing. */
      readonly statements: number;
      /** Of how many statements the log went on otherwise than the saved one. */
      readonly parted: number;
      readonly paused: number;
      /** Which of the saved sets were missing, by their places. */
      readonly sets: readonly number[];
      /** How many of them are otherwise here, and stay so. */
      readonly partedSets: number;
    }
  /** There would be more sets than there may be: nothing was changed. */
  | { readonly outcome: "too-many-sets" }
  /** The learner has a study of their own, and its mark is another: nothing was changed. */
  | { readonly outcome: "another's" };

/** What an answer counts as, whatever it was when it was given. */
interface CorrectedAnswer {
  readonly attempt: string;
  /** The hash of the question. */
  readonly question: string;
  /** Null where it counts neither way. */
  readonly right: boolean | null;
}

/** A question in the arrangement that was answered last. */
export interface MissedQuestion extends FrozenQuestion {
  /** How many answers to it were not right. */
  readonly misses: number;
}
