import type { Question } from "@communique/quiz";
import type { Departure } from "./desk.ts";

export interface Session {
  readonly questions: readonly Question[];
  readonly seed: string;
  /** The command line that gives the same session again. */
  readonly again: string;
}

export type Ending = "finished" | Departure;
