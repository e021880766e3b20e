import type { Regrade } from "@communique/db";
import type { Correction } from "@communique/quiz";
import type { CorrectionView } from "../correction-views.ts";
import { correctionSchema } from "./results-input.ts";

/** What holds of a question, after all that was done to it in turn: the latest. */
export function correctionIn(history: readonly Regrade[]): Correction {
  const latest = history.at(-1);
  return latest ? correctionSchema.parse(latest.change) : { kind: "as made" };
}

/** The same with its reason; null where nothing was done, or where it was taken back. */
export function correctionViewIn(history: readonly Regrade[]): CorrectionView | null {
  const latest = history.at(-1);
  return latest && correctionIn(history).kind !== "as made" ? correctionView(latest) : null;
}

export function correctionView({ change, reason, madeAt }: Regrade): CorrectionView {
  return { change: correctionSchema.parse(change), reason, madeAt: madeAt.toISOString() };
}

/** What was done to a question, as a cell of a table. */
export function changeWords({ change }: CorrectionView): string {
  switch (change.kind) {
    case "as made":
      return "none";
    case "withdrawn":
      return "withdrawn";
    case "point for all":
      return "all its points for everybody";
    case "also right":
      return change.texts.length > 0 ? `also right: ${change.texts.join("; ")}` : "another answer is right, too";
  }
}
