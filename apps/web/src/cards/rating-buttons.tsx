import type { CardView } from "@communique/api";
import type { Rating } from "@communique/quiz";
import { ratingWords } from "./rating-words.ts";
import { intervalWords } from "./when-words.ts";

interface RatingButtonsProps {
  readonly ratings: readonly Rating[];
  /** What each leads to; null where that is not known, or where the schedule stays as it is. */
  readonly choices: CardView["choices"];
  readonly onRate: (rating: Rating) => void;
}

const looks: Readonly<Record<Rating, string>> = {
  again: "border-edge bg-sheet text-ink hover:border-wrong hover:text-wrong",
  hard: "border-edge bg-sheet text-ink hover:border-accent hover:text-accent",
  good: "border-accent bg-accent text-on-accent hover:border-ink hover:bg-ink hover:text-paper",
  easy: "border-edge bg-sheet text-ink hover:border-accent hover:text-accent",
};

/** How well the card was remembered, and when it comes back for it. */
export function RatingButtons({ ratings, choices, onRate }: RatingButtonsProps) {
  return (
    <fieldset>
      <legend className="sr-only">How well did you remember it?</legend>
      <div className={`grid gap-2 sm:gap-3 ${ratings.length > 2 ? "grid-cols-2 sm:grid-cols-4" : "grid-cols-2"}`}>
        {ratings.map((rating, index) => (
          <button
            className={`relative grid min-h-14 content-center justify-items-center rounded-lg border px-2 py-1.5 motion-safe:transition-colors ${looks[rating]}`}
            key={rating}
            onClick={() => onRate(rating)}
            type="button"
          >
            <span className="font-medium text-lg leading-tight">{ratingWords[rating]}</span>
            {choices && <span className="text-sm">{intervalWords(choices[rating].interval)}</span>}
            <kbd
              aria-hidden
              className="absolute top-1.5 right-2 font-sans text-xs opacity-80 max-sm:hidden pointer-coarse:hidden"
            >
              {index + 1}
            </kbd>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
