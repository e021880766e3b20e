import type { CheckedWrittenView } from "@communique/api";

interface Checked {
  readonly checked: CheckedWrittenView | undefined;
  readonly isEarlier: boolean;
  readonly isLost: boolean;
}

/** What is said of a written question as a whole. */
export function checkedWords({ checked, isEarlier, isLost }: Checked): string {
  if (isLost) return "No connection: what you typed is kept, and looked at when it is back.";
  if (!checked || isEarlier) return "Looking at your question…";
  const count = (weight: string) => checked.findings.filter((finding) => finding.weight === weight).length;
  const [wrong, missing] = [count("wrong"), count("missing")];
  if (wrong + missing > 0) {
    const what = [wrong > 0 && `${things(wrong)} wrong`, missing > 0 && `${things(missing)} missing`];
    const sentence = what.filter(Boolean).join(", and ");
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. What you typed is kept here, and the set is given out and printed once that is mended.`;
  }
  return `${foundWords(count("borne out"))} Wherever it is shown, the question is marked as not checked against the facts.`;
}

function foundWords(borneOut: number): string {
  const found = "The facts find nothing wrong in your question";
  if (borneOut === 0) return `${found}; whether it is right, only you can tell.`;
  return `${found}, and bear out ${borneOut === 1 ? "one answer" : `${borneOut} answers`}. Whether it asks for them, only you can tell.`;
}

function things(count: number): string {
  return count === 1 ? "one thing is" : `${count} things are`;
}
