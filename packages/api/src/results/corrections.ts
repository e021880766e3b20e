import type { StoredRegrade } from "@communique/db";
import type { Correction } from "@communique/quiz";
import type { CorrectionView } from "../results-views.ts";
import { correctionSchema } from "./results-input.ts";

/** What holds of a question, after all that was done to it in turn: the latest. */
export function correctionIn(history: readonly StoredRegrade[]): Correction {
  const latest = history.at(-1);
  return latest ? correctionSchema.parse(latest.change) : { kind: "as made" };
}

/** The same with its reason; null where nothing was done, or where it was taken back. */
export function correctionViewIn(history: readonly StoredRegrade[]): CorrectionView | null {
  const latest = history.at(-1);
  return latest && correctionIn(history).kind !== "as made" ? correctionView(latest) : null;
}

export function correctionView({ change, reason, madeAt }: StoredRegrade): CorrectionView {
  return { change: correctionSchema.parse(change), reason, madeAt: madeAt.toISOString() };
}
