/** The categories of Lighthouse, and the least score of each that a page may have. */
const bounds = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;

export type Category = keyof typeof bounds;

export type Scores = Readonly<Record<Category, number>>;

export const categories = Object.keys(bounds) as Category[];

/** The categories in which a page is not good enough. */
export function missedBy(scores: Scores): readonly Category[] {
  return categories.filter((category) => scores[category] < bounds[category]);
}
