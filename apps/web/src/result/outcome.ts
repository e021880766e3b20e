import type { ItemView, OwnCorrectionView } from "@communique/api";
import { CircleCheck, CircleDashed, CircleMinus, CircleSlash, CircleX, type LucideIcon } from "lucide-react";

/** A question of a finished quiz, with what was corrected of it since. */
export interface ResultItem extends ItemView {
  readonly corrected: OwnCorrectionView | null;
}

export interface Outcome {
  readonly icon: LucideIcon;
  readonly word: string;
  readonly colour: string;
}

const outcomes = {
  right: { icon: CircleCheck, word: "Right", colour: "text-correct" },
  "partly right": { icon: CircleDashed, word: "Partly right", colour: "text-accent" },
  wrong: { icon: CircleX, word: "Not right", colour: "text-wrong" },
  "not answered": { icon: CircleMinus, word: "Not answered", colour: "text-soft" },
  "counts as right": { icon: CircleCheck, word: "Counts as right", colour: "text-correct" },
  withdrawn: { icon: CircleSlash, word: "Withdrawn", colour: "text-soft" },
} as const satisfies Readonly<Record<string, Outcome>>;

interface Settled extends Pick<ItemView, "feedback"> {
  readonly corrected: Pick<OwnCorrectionView, "worth"> | null;
}

/** How a question of a finished quiz came out, as a mark and a word. */
export function outcomeOf({ feedback, corrected }: Settled): Outcome {
  if (corrected && !corrected.worth) return outcomes.withdrawn;
  const verdict = feedback?.verdict ?? "not answered";
  return outcomes[corrected?.worth?.right && verdict !== "right" ? "counts as right" : verdict];
}
