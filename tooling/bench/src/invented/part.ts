import type { Article, Citations, Stated } from "@communique/domain";
import type { Chance } from "./chance.ts";
import type { Namer } from "./names.ts";

/** As much of an article as the whole of the real one: what it tells is of its own people, places and time. */
export interface Part {
  readonly article: Article;
  /** Its place among all parts: ids end in it. */
  readonly number: number;
  /** The paragraphs of the article that come before it. */
  readonly after: number;
  readonly year: number;
  readonly chance: Chance;
  readonly name: Namer;
}

/** How many sentences the paragraphs of one part have. */
export const sentencesOfPart = [4, 4, 4, 5, 6, 4, 4] as const;

export const stated: Stated = { status: "stated" };

/** A sentence of the part, by chance. */
export function citesOf({ article, after, chance }: Part): Citations {
  const index = chance.below(sentencesOfPart.length);
  const sentence = 1 + chance.below(sentencesOfPart[index] ?? 1);
  return [{ source: article, paragraph: after + index + 1, sentence, propositions: ["a"] }];
}

/** `slug("harbour", 7)` is `harbour-7`. */
export function slug(name: string, number: number): string {
  return `${name.toLowerCase()}-${number}`;
}
