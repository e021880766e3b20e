import type { Counting } from "@communique/api";

/** What is to be counted. */
export interface Wanted {
  readonly counting: Counting;
  /** Whether those who were taken off the list count too. */
  readonly removed: boolean;
}
