/** A page as search engines, link previews and tabs tell of it. */
export interface SitePage {
  readonly path: `/${string}`;
  readonly title: string;
  readonly description: string;
  /** What it is to somebody who learns; null where it shows only the reader's own, which nobody else should find. */
  readonly learning: "quiz" | "flashcards" | "reading" | "chart" | "map" | "reference" | null;
}

export const siteName = "Communiqué";

/** Every page that has an address. Its line gives it a title, a picture, its tags and a place in the sitemap. */
export const sitePages = [
  {
    path: "/",
    title: "Communiqué: who said what at the peace treaty talks",
    description:
      "Quizzes on the Russia–Japan peace treaty talks of October 2000. Every question can be traced to the sentence it rests on, and says who claims it.",
    learning: "reference",
  },
  {
    path: "/quiz",
    title: "Quiz",
    description:
      "Questions on the peace treaty talks of October 2000, each with its answer explained and the sentence that it rests on.",
    learning: "quiz",
  },
  {
    path: "/result",
    title: "Your result",
    description: "Every question of a quiz you took, with its answer explained and the sentence that it rests on.",
    learning: null,
  },
  {
    path: "/source",
    title: "The article, statement by statement",
    description:
      "All that Monitor 6/201 says of the Russia–Japan peace treaty talks of October 2000, sentence by sentence in other words: who says it, and what kind of statement it is.",
    learning: "reading",
  },
  {
    path: "/background",
    title: "Background, from other sources",
    description:
      "The islands dispute between Russia and Japan from 1855 to 2001, from sources other than the article: each with its pages and their grade.",
    learning: "reading",
  },
] as const satisfies readonly SitePage[];

export type SitePath = (typeof sitePages)[number]["path"];

export function pageAt(path: SitePath): SitePage {
  const found = sitePages.find((page) => page.path === path);
  if (!found) throw new TypeError(`There is no page at ${path}.`);
  return found;
}
