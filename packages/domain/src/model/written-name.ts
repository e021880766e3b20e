import type { Page } from "./page.ts";

/** A name as another script or another system of Latin spelling writes it, and the page where that form was found. */
export interface WrittenName {
  readonly script: "Latin" | "Cyrillic" | "Japanese";
  readonly text: string;
  /** How a Japanese form is read, in kana. */
  readonly reading?: string;
  readonly source: Page;
}
