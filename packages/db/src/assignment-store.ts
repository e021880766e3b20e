import type { AttemptBounds, AttemptStart, Feedback, StoredAttempt } from "./stored-attempt.ts";

/** The part of the store that keeps what classes are given. What is another's, and an id that is none, are not found. */
export interface AssignmentStore {
  /** Gives a shared quiz to a class of the teacher's. `too-many` where the class has `most` already. */
  giveAssignment(of: AssignmentStart): Promise<AssignmentGiven>;
  /** What a class of the teacher's was given, last opened first; undefined where there is no such class. */
  assignments(of: {
    readonly learner: string;
    readonly class: string;
    readonly now: Date;
  }): Promise<readonly GivenAssignment[] | undefined>;
  assignment(of: AssignmentOfTeacher & { readonly now: Date }): Promise<GivenAssignment | undefined>;
  /** False where there is no such assignment. */
  changeAssignment(of: AssignmentOfTeacher & { readonly change: AssignmentChange }): Promise<boolean>;
  /** Takes an assignment back; attempts stay the students' own. False where there is no such assignment. */
  takeBackAssignment(of: AssignmentOfTeacher): Promise<boolean>;

  /** What the learner was given in a class, last opened first; undefined where they are not in it. */
  assigned(of: { readonly learner: string; readonly class: string }): Promise<readonly AssignedToLearner[] | undefined>;
  /** One of these, with all of the learner's attempts. */
  assignedOne(of: AssignmentOfLearner): Promise<AssignedToLearner | undefined>;
  /** Starts an attempt, or resumes the one that is unfinished; undefined where the student has begun `most` of them, or is in the class no more. */
  startAssigned(
    of: AttemptStart & { readonly assignment: string; readonly most: number },
  ): Promise<StoredAttempt | undefined>;
  /** The ids of the learner's attempts for classes, with what binds them. */
  boundAttempts(of: { readonly learner: string }): Promise<readonly BoundAttempt[]>;
}

interface AssignmentOfTeacher {
  readonly learner: string;
  readonly assignment: string;
}

interface AssignmentOfLearner {
  readonly learner: string;
  readonly assignment: string;
}

/** What a teacher may change of an assignment that is given out. */
export interface AssignmentChange {
  readonly title: string;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly timeZone: string;
  readonly attemptsAllowed: number;
  readonly feedback: Feedback;
}

interface AssignmentTerms extends AssignmentChange {
  /** Whether each student has an order of their own. */
  readonly isShuffled: boolean;
  /** From the start of an attempt; none where there is no limit. */
  readonly minutes: number | null;
}

interface AssignmentStart extends AssignmentTerms {
  readonly learner: string;
  readonly class: string;
  /** The id of the shared quiz. */
  readonly shared: string;
  readonly most: number;
  readonly now: Date;
}

type AssignmentGiven =
  | { readonly outcome: "given"; readonly assignment: string }
  | { readonly outcome: "no-class" | "too-many" };

export interface StoredAssignment extends AssignmentTerms {
  readonly id: string;
  readonly class: string;
  /** The id of the shared quiz. */
  readonly shared: string;
  readonly createdAt: Date;
  /** How many questions it has. */
  readonly length: number;
}

export interface GivenAssignment extends StoredAssignment {
  /** How many students are on the list of the class. */
  readonly size: number;
  /** How many students have begun, whether or not they are on the list still. */
  readonly begun: number;
  /** How many of these have an attempt that is finished, or whose time is over. */
  readonly handedIn: number;
  /** The set of which it is a version, and whether that was saved since; null where it was deleted. */
  readonly set: { readonly id: string; readonly isNewer: boolean } | null;
}

export interface AssignedToLearner extends StoredAssignment {
  /** In percent. */
  readonly extraTime: number;
  readonly extraAttempts: number;
  /** How many the student has begun, on whichever device. */
  readonly begun: number;
  /** Those of this learner, in the order of starting. */
  readonly attempts: readonly AssignedAttempt[];
}

interface AssignedAttempt {
  readonly id: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** When nothing is taken any more. */
  readonly endsAt: Date | null;
  readonly answered: number;
  readonly right: number;
}

export interface BoundAttempt {
  readonly id: string;
  readonly finishedAt: Date | null;
  readonly bounds: AttemptBounds;
}
