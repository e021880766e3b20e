import { CloudOff } from "lucide-react";
import { unsentWords } from "./announcement.ts";
import type { Step } from "./step.ts";

/** Says that an answer has not arrived yet, for as long as it has not; says nothing of a first try. */
export function UnsentNote({ step }: { readonly step: Step }) {
  const words = wordsFor(step);
  if (!words) return null;
  return (
    <div className="flex min-h-20 items-center gap-4 rounded-lg border border-edge bg-sheet p-4">
      <CloudOff aria-hidden className="size-6 shrink-0 text-wrong" />
      <p>{words}</p>
    </div>
  );
}

function wordsFor(step: Step): string | null {
  if (step.name === "unsent") return unsentWords[step.why];
  return step.name === "sending" && step.tries > 0 ? "Sending your answer again…" : null;
}
