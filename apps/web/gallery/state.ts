import type { Page } from "@playwright/test";

/** Something that a reader can see. */
export interface State {
  readonly name: string;
  readonly address: string;
  /** What happened before the page is opened, such as a quiz that was taken. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What is done on the page once it is there. */
  readonly after?: (page: Page) => Promise<unknown>;
  /** The status that belongs to it, where that is not 200. */
  readonly status?: number;
}
