import type { Status } from "@communique/domain";

/** What can be found, in the words that a reader has for it. */
export type EntryKind =
  | "person"
  | "office"
  | "voice"
  | "place"
  | "document"
  | "event"
  | "position"
  | "issue"
  | "claim"
  | "term";

/** Something that can be found, and where it stands. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly origin: "article" | "background";
  /** What is shown of it: a name, or the statement as it is safe to print. */
  readonly title: string;
  /** What it is called besides, as it is shown: other scripts, the other name of an island. */
  readonly also: readonly string[];
  /** Every form of its name that finds it; the title need not be among them. */
  readonly names: readonly string[];
  /** What it is about: names that find it as well, after what bears them. */
  readonly about: readonly string[];
  readonly href: string;
  /** "¶4.2", where it stands in the article. */
  readonly mark: string | null;
  readonly status: Status | null;
}

/** Where the entries are kept, for the browser to fetch when somebody searches. */
export const entriesAddress = "/search-index.json";
