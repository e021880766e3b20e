/** What is said of an answer: of one of its parts, what the question says of that; or a hint on the whole. */
export type Note =
  | {
      readonly note: "feedback";
      /** The id of the option or item, or what `partsOf` calls the key or foil that was typed. */
      readonly part: string;
      /** Whether it was rightly chosen, or stands where it belongs. */
      readonly right: boolean;
      readonly text: string;
    }
  | { readonly note: "hint"; readonly text: string };

/** What an answer is worth, and what there is to say of it. */
export interface Graded {
  readonly verdict: "right" | "partly right" | "wrong";
  /** From 0 to 1, rounded to four decimals: see docs/decisions/grading.md. */
  readonly credit: number;
  readonly notes: readonly Note[];
}

/** Why something is no answer to a question: what is wrong, where in it, and what to do. */
export interface AnswerProblem {
  readonly code:
    | "not an answer"
    | "unknown id"
    | "given twice"
    | "left out"
    | "nothing typed"
    | "not a date"
    | "ambiguous date"
    | "off the line";
  /** `option`, `pairs[2].right`; empty for the whole. */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
}

/** Neither right nor wrong, because it is no answer to the question. */
export interface Unreadable {
  readonly verdict: "unreadable";
  readonly problem: AnswerProblem;
}

export type Grade = Graded | Unreadable;

export function unreadable(problem: AnswerProblem): Unreadable {
  return { verdict: "unreadable", problem };
}
