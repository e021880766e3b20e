import type { Outlet } from "./actor.ts";
import type { NonEmpty } from "./non-empty.ts";
import type { Page } from "./page.ts";
import type { Day } from "./when.ts";

/** The article: a text whose sentences are numbered by paragraph, both from 1. */
export interface Article {
  readonly kind: "article";
  readonly id: `source:${string}`;
  readonly name: string;
  /** How a margin note names it. */
  readonly short: string;
  /** How many sentences each paragraph has, in order. */
  readonly sentences: NonEmpty<number>;
}

export type Source = Article | Page;

/** A sentence of the article. */
export interface ArticleCitation {
  readonly source: Article;
  readonly paragraph: number;
  readonly sentence: number;
  /** The words that the article itself prints in quotation marks, where the fact is those words. */
  readonly quote?: string;
  /** The outlet that the sentence names for what it says, and the date it gives. */
  readonly credit?: { readonly outlet: Outlet; readonly dated: Day };
}

export interface PageCitation {
  readonly source: Page;
}

export type Citation = ArticleCitation | PageCitation;
export type Citations = NonEmpty<Citation>;
