import type { Page } from "./page.ts";

/** A name as another script or another system of Latin spelling writes it, and the page where that form was found. */
export interface WrittenName {
  readonly script: "Latin" | "Cyrillic" | "Japanese";
  readonly text: string;
  /** How a Japanese form is read, in kana. */
  readonly reading?: string;
  readonly source: Page;
}

/** A person's name in parts, since scripts and traditions order them differently. */
export interface WrittenPersonName extends WrittenName {
  readonly family: string;
  /** Null where this form is the family name alone. */
  readonly given: string | null;
  readonly patronymic?: string;
}
