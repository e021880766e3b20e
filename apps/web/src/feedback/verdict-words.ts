import type { FeedbackView } from "@communique/api";

const parts: readonly (readonly [share: number, words: string])[] = [
  [1 / 5, "a fifth"],
  [1 / 4, "a quarter"],
  [1 / 3, "a third"],
  [2 / 5, "two fifths"],
  [1 / 2, "half"],
  [3 / 5, "three fifths"],
  [2 / 3, "two thirds"],
  [3 / 4, "three quarters"],
  [4 / 5, "four fifths"],
];

/** A share in plain words: "two thirds", "17 per cent". */
export function shareInWords(share: number): string {
  const near = parts.find(([part]) => Math.abs(part - share) < 0.001);
  return near?.[1] ?? `${Math.round(share * 100)} per cent`;
}

/** Whether an answer is right, and how much of it. */
export function verdictWords({ verdict, credit }: Pick<FeedbackView, "verdict" | "credit">): string {
  if (verdict === "partly right") return `Partly right: it counts as ${shareInWords(credit)} of a right answer`;
  return verdict === "right" ? "Right" : "Not right";
}
