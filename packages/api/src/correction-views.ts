import type { Correction, Worth } from "@communique/quiz";

export interface CorrectionView {
  readonly change: Correction;
  readonly reason: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** What was corrected of a question of a quiz that one has handed in. As long as no answer may be told, what else is right is not in it. */
export interface OwnCorrectionView extends CorrectionView {
  /** Where the question stands in the quiz. */
  readonly number: number;
  /** What the answer is worth now; null where the question counts for nobody, and where that may not be told. */
  readonly worth: Worth | null;
}
