/** The part of the store that keeps classes and who is in them. What is another teacher's, and an id that is none, are not found. */
export interface ClassStore {
  /** A new class, open for joining. `too-many` where the teacher has `most` already, put away or not. */
  createClass(of: ClassStart): Promise<ClassCreated>;
  /** The teacher's classes, newest first. */
  classes(of: { readonly learner: string }): Promise<readonly ClassSummary[]>;
  /** All that is kept of the learner in classes, oldest first: those they teach, and their places in those of others. */
  classesWhole(of: { readonly learner: string }): Promise<ClassesWhole>;
  openClass(of: ClassOfTeacher): Promise<StoredClass | undefined>;
  changeClass(of: ClassOfTeacher & { readonly change: ClassChange }): Promise<ClassChanged>;
  /** Puts a class away, or brings it back. Doing it twice is doing it once. False where there is no such class. */
  archiveClass(of: ClassOfTeacher & { readonly archived: boolean; readonly now: Date }): Promise<boolean>;
  /** Removes a class with its list and its assignments; what the students did stays theirs. False where there is no such class. */
  deleteClass(of: ClassOfTeacher): Promise<boolean>;

  changeMember(of: MemberOfClass & { readonly change: MemberChange }): Promise<MemberChanged>;
  /** Takes a student off the list, or puts them on it again. Doing it twice is doing it once. */
  removeMember(of: MemberOfClass & { readonly removed: boolean; readonly now: Date }): Promise<MemberChanged>;
  /** Says that a member is another one on another device, or, with null, that they are two. */
  mergeMember(of: MemberOfClass & { readonly into: string | null }): Promise<MemberChanged>;
  /** Replaces a member's recovery phrase. Not where it would open more than a student's study: an account, sets or classes. */
  resetRecovery(of: MemberOfClass & { readonly hash: string }): Promise<"reset" | "no-member" | "has-more">;

  /** For whoever has the code. */
  classByCode(of: { readonly code: string }): Promise<ClassFound | undefined>;
  /** Who is in the class already stays as they are, under the name that they have. */
  joinClass(of: ClassJoining): Promise<ClassJoined>;
  /** The classes that the learner is in, joined last first; not those that are put away, and not where they were removed. */
  joinedClasses(of: { readonly learner: string }): Promise<readonly JoinedClass[]>;
  /** One of these, put away or not. */
  joinedClass(of: { readonly learner: string; readonly class: string }): Promise<JoinedClass | undefined>;
}

interface ClassOfTeacher {
  readonly learner: string;
  readonly class: string;
}

export interface MemberOfClass extends ClassOfTeacher {
  /** The id of the student's learner. */
  readonly member: string;
}

interface ClassStart {
  readonly learner: string;
  readonly title: string;
  readonly code: string;
  readonly most: number;
  readonly now: Date;
}

type ClassCreated =
  | { readonly outcome: "created"; readonly class: string }
  | { readonly outcome: "too-many" | "code-taken" };

/** What is left out stays. */
interface ClassChange {
  readonly title?: string;
  readonly isOpen?: boolean;
  readonly code?: string;
}

type ClassChanged = "changed" | "no-class" | "code-taken";

/** What is left out stays. */
interface MemberChange {
  readonly name?: string;
  readonly extraTime?: number;
  readonly extraAttempts?: number;
}

/** `name-taken`: somebody who is on the list has this name. */
export type MemberChanged = "changed" | "no-member" | "name-taken";

export interface ClassSummary {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly isOpen: boolean;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  /** How many students are on the list. */
  readonly size: number;
}

export interface StoredClass extends Omit<ClassSummary, "size"> {
  /** All that ever joined, in the order of joining. */
  readonly members: readonly ClassMember[];
}

interface ClassesWhole {
  readonly taught: readonly StoredClass[];
  readonly places: readonly ClassPlace[];
}

/** What a class knows of a student who joined it. */
export interface ClassPlace {
  /** That of the class. */
  readonly title: string;
  readonly name: string;
  readonly joinedAt: Date;
  readonly removedAt: Date | null;
  /** In percent. */
  readonly extraTime: number;
  readonly extraAttempts: number;
}

export interface ClassMember extends Omit<ClassPlace, "title"> {
  /** The id of the student's learner. */
  readonly id: string;
  readonly mergedInto: string | null;
}

export interface ClassFound {
  readonly id: string;
  readonly title: string;
  /** Whether one can join. */
  readonly isOpen: boolean;
}

export interface ClassJoining {
  readonly learner: string;
  readonly code: string;
  readonly name: string;
  readonly most: number;
  readonly now: Date;
}

export type ClassJoined =
  | { readonly outcome: "joined" | "in-already"; readonly class: string }
  | { readonly outcome: "no-class" | "closed" | "removed" | "name-taken" | "full" };

export interface JoinedClass {
  readonly id: string;
  readonly title: string;
  /** As whom the learner counts: themselves, or, from another device, whom they were merged into. */
  readonly member: string;
  readonly name: string;
  /** In percent. */
  readonly extraTime: number;
  readonly extraAttempts: number;
}
