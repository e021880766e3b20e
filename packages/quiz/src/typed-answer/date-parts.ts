/** The parts of one date, as far as they were typed. */
export interface DateParts {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** Its first year. */
  readonly decade?: number;
  /** That the name of the month has a slip in it. */
  readonly misspelt?: true;
}

/** What stands between two dates, or before one. */
export type DateWord = "to" | "and" | "by" | "before" | "between" | "end";

export type DateToken = DateParts | DateWord;

/** What digits alone do not tell. */
export interface DateContext {
  /** Whether 10/11 is in November or in October. */
  readonly order: "day first" | "month first";
  /** The year of a date that has none, and the century of one whose year has two digits. */
  readonly year: number;
}
