import type { Feedback } from "@communique/db";
import type { ResultView, ScoreView } from "./views.ts";

/** When an assignment is open, in moments of ISO 8601. */
interface WindowView {
  readonly opensAt: string;
  /** Null where it stays open. */
  readonly closesAt: string | null;
  /** In which the teacher reads these, by its name in the time zone database. */
  readonly timeZone: string;
}

/** What a teacher gave to a class. */
export interface AssignmentView extends WindowView {
  readonly id: string;
  /** The id of the class. */
  readonly class: string;
  readonly title: string;
  /** How many questions it has. */
  readonly length: number;
  /** What the teacher's clock shows then: "2026-12-03T16:00". */
  readonly opens: string;
  readonly closes: string | null;
  readonly attemptsAllowed: number;
  readonly feedback: Feedback;
  readonly isShuffled: boolean;
  /** From the start of an attempt; null where there is no limit. */
  readonly minutes: number | null;
  /** How many students are in the class, how many have begun, and how many have handed in. */
  readonly size: number;
  readonly begun: number;
  readonly handedIn: number;
  /** The id of the set that it is a version of, and whether that was saved anew since; null where it is deleted. */
  readonly set: { readonly id: string; readonly isNewer: boolean } | null;
}

/** What a student was given in a class. */
export interface AssignedView extends WindowView {
  readonly id: string;
  readonly title: string;
  readonly length: number;
  readonly feedback: Feedback;
  /** With the student's extra time. */
  readonly minutes: number | null;
  readonly phase: "coming" | "open" | "over";
  /** Whether there is an attempt to go on with. */
  readonly isUnderWay: boolean;
  /** How many can be begun, and how many could be from the start. */
  readonly attemptsLeft: number;
  readonly attemptsAllowed: number;
  /** The id of the attempt that was handed in last, here. */
  readonly latest: string | null;
  /** Of those that were handed in here and may be told: in points too, where not each question is worth one. */
  readonly best: (ScoreView & Pick<ResultView, "points" | "pointsBefore">) | null;
}
