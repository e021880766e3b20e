import type { Counting } from "@communique/api";

/** What is to be counted. */
export interface Wanted {
  readonly counting: Counting;
  readonly removed: boolean;
}
