/** How a text stands out, where the desk has the means; what it says never depends on it. */
export type Look = "heading" | "right" | "wrong" | "quiet" | "command";

export interface Paragraph {
  readonly text: string;
  readonly look?: Look;
  /** What stands before its first line; the others leave as much room. */
  readonly mark?: string;
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

export interface Ticks {
  readonly options: readonly Option[];
  /** Which of them to tick: "those that are right". */
  readonly which: string;
  /** What to do with those ticked: "answer". */
  readonly verb: string;
  /** What it means to tick none; without it, something must be ticked. */
  readonly none?: string;
}

/** What a line says, or a sentence on why it says nothing. */
export type LineRead<Given> = { readonly given: Given } | { readonly problem: string };

/** Something that is typed as a line. */
export interface Line<Given> {
  /** How to type it, in a sentence. */
  readonly how: string;
  read(line: string): LineRead<Given>;
}

/** How somebody goes before the end: on purpose, or because there is nothing more to read. */
export type Departure = "left" | "input ended";

export type Reply<Given> = { readonly given: Given } | { readonly departed: Departure };

/** Where the learner sits: what prints and asks. */
export interface Desk {
  /** Whether the reader is waited for before the screen moves on. */
  readonly isPaced: boolean;
  /** How many characters a line has; `Infinity` where lines are not broken. */
  width(): number;
  /** Prints an empty line and these paragraphs. */
  say(paragraphs: readonly Paragraph[]): void;
  /** The id of the option chosen. */
  choose(choice: Choice): Promise<Reply<string>>;
  /** The ids of the options ticked. */
  tick(ticks: Ticks): Promise<Reply<readonly string[]>>;
  /** What the first line says that can be read. */
  type<Given>(line: Line<Given>): Promise<Reply<Given>>;
  /** Waits for Enter, which does what the words say: "see the answer". */
  waitTo(words: string): Promise<Departure | undefined>;
  close(): void;
}
