import type { ItemView } from "@communique/api";
import { CircleCheck, CircleDashed, CircleMinus, CircleX, type LucideIcon } from "lucide-react";

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
} as const satisfies Readonly<Record<string, Outcome>>;

/** How a question of a finished quiz came out, as a mark and a word. */
export function outcomeOf({ feedback }: Pick<ItemView, "feedback">): Outcome {
  return outcomes[feedback?.verdict ?? "not answered"];
}
