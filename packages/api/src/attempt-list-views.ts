import type { ScoreView, WishesView } from "./views.ts";

/** Some of the caller's attempts, newest first. */
export interface AttemptPageView {
  readonly attempts: readonly AttemptSummaryView[];
  /** The cursor of those that come after these; null where there are none. */
  readonly next: string | null;
}

export interface AttemptSummaryView {
  readonly id: string;
  /** As in the attempt. */
  readonly title: string | null;
  readonly wishes: WishesView;
  /** The id of what it is an attempt at, where a teacher gave it out. */
  readonly assignment: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** How many questions it asks. */
  readonly length: number;
  readonly answered: number;
  /** Null in an exam that is not finished, and where a teacher does not tell it. */
  readonly right: number | null;
  /** How many questions count. */
  readonly total: number;
  readonly before: ScoreView["before"];
}
