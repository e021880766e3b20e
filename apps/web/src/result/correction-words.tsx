import type { CorrectionView } from "@communique/api";
import type { Worth } from "@communique/quiz";
import { changeWords } from "../results/change-words.ts";
import { inPoints } from "../ui/points-words.ts";

interface CorrectionWordsProps {
  readonly correction: CorrectionView;
  /** Null where the question counts for nobody. */
  readonly worth: Worth | null;
  /** The same in points, where not each question is worth one. */
  readonly points: { readonly points: number } | null;
}

/** What was corrected of a question, why, and what the answer is worth since. */
export function CorrectionWords({ correction: { change, reason }, worth, points }: CorrectionWordsProps) {
  return (
    <p className="max-w-prose rounded-lg bg-wash px-4 py-3 wrap-anywhere">
      {changeWords(change)} <bdi>{reason}</bdi>
      {worth && ` Points now: ${inPoints(points?.points ?? worth.credit)}.`}
    </p>
  );
}
