/** Something in which a set differs from what was given out of it. Questions are named by their stems, and their places counted from 1. */
export type ChangeView =
  | { readonly kind: "title"; readonly before: string; readonly now: string }
  | { readonly kind: "added"; readonly stem: string; readonly number: number }
  | { readonly kind: "taken out"; readonly stem: string }
  /** Where the stems are the same, other texts of it are not. */
  | { readonly kind: "reworded"; readonly before: string; readonly stem: string }
  | { readonly kind: "moved"; readonly stem: string; readonly from: number; readonly number: number }
  | { readonly kind: "points"; readonly stem: string; readonly before: number; readonly now: number }
  /** With the number of the question with which it begins. */
  | { readonly kind: "section added"; readonly title: string; readonly number: number }
  | { readonly kind: "section taken out"; readonly title: string }
  | { readonly kind: "section renamed"; readonly before: string; readonly title: string }
  | { readonly kind: "section told otherwise"; readonly title: string }
  | { readonly kind: "section moved"; readonly title: string; readonly number: number };

/** What is other than in the version that was published last. */
export interface ChangesView {
  /** ISO 8601. */
  readonly publishedAt: string;
  /** Empty where the set was only saved since, or changed and changed back. */
  readonly changes: readonly ChangeView[];
}
