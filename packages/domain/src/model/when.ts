/** A calendar day, `2000-10-23`. */
export type Day = `${number}-${number}-${number}`;
/** A calendar month, `2000-09`. */
export type Month = `${number}-${number}`;
/** A calendar year, `2000`. */
export type Year = `${number}`;
/** A decade, `1990s`. */
export type Decade = `${number}s`;

/** What of a date the source leaves out and the reader infers: nothing, its year, or the whole date ("this week"). */
export type InferredPart = "nothing" | "year" | "date";

interface Dated<Precision extends string> {
  readonly precision: Precision;
  readonly inferred: InferredPart;
}

/**
 * A time as exactly as the source gives it, never more.
 *
 * `days` fills its range from the first day to the last; `within` happens at some moment inside its range; `by` happens
 * no later than its day; `vague` has words instead of a date, and the days that bound it where the source allows any.
 */
export type When =
  | (Dated<"day"> & {
      readonly on: Day;
      /** The same day in the Julian calendar, where the document bears that date too. */
      readonly oldStyle?: Day;
    })
  | (Dated<"days"> & { readonly from: Day; readonly until: Day })
  | (Dated<"within"> & { readonly from: Day; readonly until: Day })
  | (Dated<"month"> & { readonly in: Month })
  | (Dated<"year"> & { readonly in: Year })
  | (Dated<"decade"> & { readonly in: Decade })
  | (Dated<"by"> & { readonly until: Day })
  | (Dated<"vague"> & { readonly words: string; readonly notBefore?: Day; readonly notAfter?: Day });
