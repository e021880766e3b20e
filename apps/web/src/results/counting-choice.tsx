import type { Counting } from "@communique/api";
import { Chip } from "../ui/chip.tsx";
import { ChoiceChips } from "../ui/choice-chips.tsx";
import type { Wanted } from "./wanted.ts";

interface CountingChoiceProps {
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
  /** How many were taken off the list. */
  readonly removed: number;
}

const words: Readonly<Record<Counting, string>> = {
  first: "the first",
  last: "the last",
  best: "the best",
  all: "all of them",
};

/** Which attempts are counted, and whose. */
export function CountingChoice({ wanted, want, removed }: CountingChoiceProps) {
  return (
    <div className="grid gap-3 print:hidden">
      <ChoiceChips
        choices={["first", "last", "best", "all"] as const}
        chosen={[wanted.counting]}
        name="counting"
        onChoose={(counting) => want({ ...wanted, counting })}
        title="Of several attempts, count"
        type="radio"
        wordsFor={(counting) => words[counting]}
      />
      {wanted.counting === "all" && (
        <p className="max-w-prose text-soft">
          Each attempt counts as if it were another student’s, so the statistics are less to be trusted. Students show
          their best.
        </p>
      )}
      {removed > 0 && (
        <p>
          <Chip
            checked={wanted.removed}
            onChange={(event) => want({ ...wanted, removed: event.target.checked })}
            type="checkbox"
          >
            Count {removed === 1 ? "the student" : `the ${removed} students`} taken off the list too
          </Chip>
        </p>
      )}
    </div>
  );
}
