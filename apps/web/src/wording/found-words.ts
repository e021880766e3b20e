import type { CheckedView, OwnView } from "@communique/api";

interface Found {
  readonly own: OwnView | null;
  readonly findings: CheckedView["findings"];
  /** Whether it was found for other words than those that stand there. */
  readonly isEarlier: boolean;
  readonly isLost: boolean;
}

/** What the audit says of the words as a whole. */
export function foundWords({ own, findings, isEarlier, isLost }: Found): string {
  if (isLost) return "No connection: your words are kept, and looked at when it is back.";
  if (own === null) return "These are the words of the bank: each is proved.";
  if (isEarlier) return "Looking at your words…";
  const wrong = findings.filter(({ weight }) => weight === "wrong").length;
  if (wrong > 0) {
    return `${wrong === 1 ? "One thing is" : `${wrong} things are`} wrong. Your words are kept here, and the set is given out and printed once that is mended.`;
  }
  if (Object.keys(own.texts).length === 0)
    return "These are the words of the bank, with options of it: each is proved.";
  return "The facts find nothing wrong in your words. Whether they still ask the same, only you can tell: the question is marked as not checked against the facts.";
}
