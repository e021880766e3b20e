import type { Rating } from "@communique/quiz";

/** What each rating is called on its button. */
export const ratingWords: Readonly<Record<Rating, string>> = {
  again: "Again",
  hard: "Hard",
  good: "I knew it",
  easy: "Easy",
};

const two: readonly Rating[] = ["again", "good"];
const four: readonly Rating[] = ["again", "hard", "good", "easy"];

/** The ratings that are offered, in the order of their keys. */
export function ratingsOffered(buttons: "two" | "four"): readonly Rating[] {
  return buttons === "four" ? four : two;
}
