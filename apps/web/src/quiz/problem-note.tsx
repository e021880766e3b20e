import { CircleAlert } from "lucide-react";
import type { Problem } from "./step.ts";

/** Why an answer cannot be taken as it is. It stays as it was given, to be mended. */
export function ProblemNote({ problem }: { readonly problem: Problem | null }) {
  if (!problem) return null;
  return (
    <div className="flex items-start gap-3 rounded-lg border border-edge bg-sheet p-4">
      <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-wrong" />
      <div>
        <p className="font-medium">{problem.message}</p>
        {problem.hint && <p>{problem.hint}</p>}
      </div>
    </div>
  );
}
