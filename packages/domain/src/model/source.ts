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

/** What can be cited. */
export type Source = Article | Page;

/** A sentence states several things at once; each has a letter, in the order in which the sentence states them. */
export type PropositionLetter = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j";

/** A sentence of the article. */
export interface ArticleCitation {
  readonly source: Article;
  readonly paragraph: number;
  readonly sentence: number;
  /** Which of the things that the sentence states are told here. */
  readonly propositions?: NonEmpty<PropositionLetter>;
  /** The words that the article itself prints in quotation marks, where the fact is those words. */
  readonly quote?: string;
  /** The outlet that the sentence names for what it says, and the date it gives. */
  readonly credit?: { readonly outlet: Outlet; readonly dated: Day };
}

/** A page outside the article. */
export interface PageCitation {
  readonly source: Page;
  /** A few words of the page, in its own language, where the fact is those words or turns on them. */
  readonly quote?: string;
}

/** Where it stands. */
export type Citation = ArticleCitation | PageCitation;
/** Where it stands, in one place at least. */
export type Citations = NonEmpty<Citation>;
