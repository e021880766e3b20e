import type { CheckedWrittenView } from "@communique/api";
import type { Failure } from "../api/failure.ts";

interface Checked {
  readonly checked: CheckedWrittenView | undefined;
  readonly isEarlier: boolean;
  readonly failure: Failure | null;
}

/** What is said of a written question as a whole. */
export function checkedWords({ checked, isEarlier, failure }: Checked): string {
  if (failure?.kind === "connection") return "No connection: what you typed is kept, and looked at when it is back.";
  if (failure) return `What you typed could not be looked at. ${refusalWords(failure)}`;
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

function refusalWords(failure: Failure): string {
  return failure.kind === "refused"
    ? `${failure.message} ${failure.hint ?? ""}`.trim()
    : "Something went wrong on the server.";
}

function foundWords(borneOut: number): string {
  const found = "The facts find nothing wrong in your question";
  if (borneOut === 0) return `${found}; whether it is right, only you can tell.`;
  return `${found}, and bear out ${borneOut === 1 ? "one answer" : `${borneOut} answers`}. Whether it asks for them, only you can tell.`;
}

function things(count: number): string {
  return count === 1 ? "one thing is" : `${count} things are`;
}
