import { dateInWords, markOf } from "../quiz/answering/line-dates.ts";
import { typographic } from "../ui/typographic.ts";
import type { AnsweredProps } from "./answered-props.ts";
import { GivenAndKey } from "./given-and-key.tsx";
import { LineScale } from "./line-scale.tsx";

/** The line with what was marked and what is right, and the same in words. */
export function AnsweredTimeline({
  question: { line },
  feedback,
  given,
  right,
}: AnsweredProps<"place on the timeline">) {
  const isRight = feedback.verdict === "right";
  const own = { at: markOf(line, given.date) ?? 0, look: isRight ? "right" : "wrong", name: "yours" } as const;
  const key = { at: markOf(line, right.date) ?? 0, look: "right", name: "right" } as const;
  return (
    <div className="grid gap-3">
      <div className="rounded-xl border border-rule bg-sheet px-4 pt-4 print:hidden">
        <LineScale line={line} marks={isRight ? [own] : [key, own]} />
      </div>
      <GivenAndKey feedback={feedback} given={dateInWords(given.date, line.unit)} right={typographic(feedback.key)} />
    </div>
  );
}
