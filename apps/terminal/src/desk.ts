/** How a text stands out, where the desk has the means; what it says never depends on it. */
export type Look = "heading" | "right" | "wrong" | "quiet" | "command";

export interface Paragraph {
  readonly text: string;
  readonly look?: Look;
  /** How many spaces stand before each of its lines. */
  readonly indent?: number;
}

export interface Option {
  /** The letter that chooses it. */
  readonly id: string;
  readonly text: string;
}

export interface Choice {
  readonly options: readonly Option[];
  /** What to do with the option chosen: "answer". */
  readonly verb: string;
  /** The id of the option that Enter alone takes; without one, something must be chosen. */
  readonly usual?: string;
}

/** How somebody goes before the end: on purpose, or because there is nothing more to read. */
export type Departure = "left" | "input ended";

export type Reply<Given> = { readonly given: Given } | { readonly departed: Departure };

/** Where the learner sits: what prints and asks. */
export interface Desk {
  /** Whether the reader is waited for before the screen moves on. */
  readonly isPaced: boolean;
  /** Prints an empty line and these paragraphs. */
  say(paragraphs: readonly Paragraph[]): void;
  /** The id of the option chosen. */
  choose(choice: Choice): Promise<Reply<string>>;
  /** The ids of the options ticked, perhaps none. */
  tick(options: readonly Option[]): Promise<Reply<readonly string[]>>;
  /** Waits for Enter, which does what the words say: "see the answer". */
  waitTo(words: string): Promise<Departure | undefined>;
  close(): void;
}
