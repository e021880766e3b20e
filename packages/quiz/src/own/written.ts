/** What may be chosen, as it is written. */
export interface WrittenOption {
  readonly text: string;
  readonly right: boolean;
  /** What is told to whoever chooses it; may be left empty. */
  readonly feedback: string;
}

interface WrittenBy<Kind extends string> {
  readonly kind: Kind;
  readonly stem: string;
  readonly explanation: string;
  /** The ids of the statements on which it is to rest. */
  readonly rests: readonly string[];
}

interface WrittenOptions<Kind extends string> extends WrittenBy<Kind> {
  readonly options: readonly WrittenOption[];
}

interface WrittenTruth extends WrittenBy<"true or false"> {
  /** Whether what the question says is so; null as long as that is not decided. */
  readonly isTrue: boolean | null;
}

interface WrittenTyped extends WrittenBy<"type the answer"> {
  readonly form: "words" | "date";
  /** All forms that are taken, the one that is shown first; of a date the first alone. */
  readonly accepts: readonly string[];
}

/** A question as its author types it: it may be unfinished, and wrong. */
export type Written = WrittenOptions<"single choice"> | WrittenOptions<"several right"> | WrittenTruth | WrittenTyped;
