import type { FrozenQuestion } from "./frozen-question.ts";
import type { Json, JsonObject } from "./json.ts";
import type { StoredAnswer } from "./stored-attempt.ts";

/** The part of the store that tells a teacher what a class did. What is another's, and an id that is none, are not found. */
export interface ResultStore {
  /** All that a class did with an assignment, for the learner whose class it is. */
  classResults(of: AssignmentOfTeacher): Promise<StoredResults | undefined>;
  /** Changes with whatever would change the results, and is found faster than they are. */
  resultsMark(of: AssignmentOfTeacher): Promise<string | undefined>;
  /** Appends a correction of a question that the assignment asks. Nothing that was appended is ever changed. */
  appendRegrade(regrade: GivenRegrade): Promise<"appended" | "no-assignment" | "no-question">;
  /** What was corrected of the questions of the learner's own attempts, or of one of these, in the order of their places. */
  corrected(of: { readonly learner: string; readonly attempt?: string }): Promise<readonly CorrectedQuestion[]>;
}

interface AssignmentOfTeacher {
  readonly learner: string;
  readonly assignment: string;
}

export interface StoredResults {
  readonly assignment: ResultAssignment;
  /** Those of the shared quiz. */
  readonly wishes: JsonObject;
  /** As they were given out, in their order. */
  readonly questions: readonly FrozenQuestion[];
  /** Also those who were removed, and the devices that were merged into others. In the order of joining. */
  readonly members: readonly ResultMember[];
  /** Those of the members, in the order of starting. */
  readonly attempts: readonly ResultAttempt[];
  readonly answers: readonly ResultAnswer[];
  /** The questions as they were answered: each arrangement of one has its `content` in common. */
  readonly arrangements: readonly Arrangement[];
  /** In the order of appending. */
  readonly regrades: readonly StoredRegrade[];
  /** What students doubt of a question, answered or not; earliest first. */
  readonly doubts: readonly ResultDoubt[];
}

export interface ResultAssignment {
  readonly id: string;
  readonly title: string;
  readonly classId: string;
  readonly classTitle: string;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly timeZone: string;
}

export interface ResultMember {
  readonly learner: string;
  readonly name: string;
  readonly removedAt: Date | null;
  /** The learner as whom this one counts. */
  readonly mergedInto: string | null;
}

export interface ResultAttempt {
  readonly id: string;
  readonly learner: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** When nothing is taken any more. */
  readonly endsAt: Date | null;
}

export interface ResultAnswer {
  readonly attempt: string;
  /** The hash of the question as it was shown. */
  readonly question: string;
  readonly answer: Json;
  readonly answeredAt: Date;
}

interface ResultDoubt {
  readonly attempt: string;
  /** The same for every arrangement of the question. */
  readonly content: string;
  readonly text: string;
  readonly raisedAt: Date;
}

export interface Arrangement extends FrozenQuestion {
  /** The same for every arrangement of one question. */
  readonly content: string;
}

interface GivenRegrade extends AssignmentOfTeacher {
  /** The hash of the question as it was given out. */
  readonly question: string;
  readonly change: JsonObject;
  readonly reason: string;
  readonly now: Date;
}

export interface StoredRegrade extends Regrade {
  /** The hash of the question as it was given out. */
  readonly question: string;
  /** The same for every arrangement of that question. */
  readonly content: string;
}

export interface Regrade {
  readonly change: JsonObject;
  readonly reason: string;
  readonly madeAt: Date;
}

/** A question as an attempt shows it, of which something was corrected. */
export interface CorrectedQuestion extends FrozenQuestion {
  /** The id of the attempt. */
  readonly attempt: string;
  /** Null where it was left out. */
  readonly answer: Pick<StoredAnswer, "answer" | "right"> | null;
  /** In the order of appending. */
  readonly history: readonly Regrade[];
}
