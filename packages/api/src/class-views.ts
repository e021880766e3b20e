/** A class in the teacher's list of all. */
export interface ClassSummaryView {
  readonly id: string;
  readonly title: string;
  /** With which one joins. */
  readonly code: string;
  /** Whether one can join. */
  readonly isOpen: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly archivedAt: string | null;
  /** How many students are on the list. */
  readonly size: number;
}

/** A class as its teacher sees it. */
export interface ClassView extends Omit<ClassSummaryView, "size"> {
  /** By name, also those who were removed and those who are somebody else on another device. */
  readonly members: readonly MemberView[];
}

export interface MemberView {
  readonly id: string;
  readonly name: string;
  readonly joinedAt: string;
  readonly removedAt: string | null;
  /** Whom this is on another device. */
  readonly mergedInto: string | null;
  /** In percent of the time that everybody has. */
  readonly extraTime: number;
  readonly extraAttempts: number;
}

/** What a code tells whoever has it. */
export interface CodeView {
  readonly title: string;
  /** Whether one can join. */
  readonly isOpen: boolean;
  /** The caller's own class, where they have joined already. */
  readonly joined: JoinedClassView | null;
}

/** A class as a student in it sees it. */
export interface JoinedClassView {
  readonly id: string;
  readonly title: string;
  /** The student's own. */
  readonly name: string;
  /** In percent of the time that everybody has. */
  readonly extraTime: number;
  readonly extraAttempts: number;
}

export interface JoiningView {
  readonly joined: JoinedClassView;
  /** Opens what is kept of the student on another device, and is told this once; null where they have one already. */
  readonly phrase: string | null;
}
