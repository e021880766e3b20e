import type { FeedbackView } from "@communique/api";
import type { ThingView } from "@communique/quiz";
import type { LucideIcon } from "lucide-react";
import { typographic } from "../ui/typographic.ts";
import type { AnsweredProps } from "./answered-props.ts";
import { lessonOf } from "./lesson.ts";
import { type PartLook, PartRow } from "./part-row.tsx";
import { PartVerdict } from "./part-verdict.tsx";

interface AnsweredOptionsProps {
  readonly options: readonly ThingView[];
  /** The ids of the options that were chosen. */
  readonly chosen: readonly string[];
  readonly feedback: FeedbackView;
  readonly reasons: AnsweredProps<"single choice">["reasons"];
  readonly words: Readonly<Record<PartLook, string>>;
  /** Marks what is right and was not chosen, where that is no mere answer to look up but a part that was missed. */
  readonly missedIcon?: LucideIcon;
}

/** The options of an answered question: which were chosen, which are right, and why. */
export function AnsweredOptions({ options, chosen, feedback, reasons, words, missedIcon }: AnsweredOptionsProps) {
  const { reasonFor } = lessonOf(feedback);
  const isRight = (id: string) => feedback.options.some((option) => option.id === id && option.right);
  return (
    <ol className="grid gap-3">
      {options.map(({ id, text }) => {
        const isGiven = chosen.includes(id);
        const look = lookOf(isRight(id), isGiven);
        return (
          <PartRow icon={look === "right, not given" ? missedIcon : undefined} isGiven={isGiven} key={id} look={look}>
            <p>{typographic(text)}</p>
            {(reasons === "all" || look !== "wrong, not given") && (
              <PartVerdict look={look} reason={reasonFor(id)} words={words[look]} />
            )}
          </PartRow>
        );
      })}
    </ol>
  );
}

function lookOf(isRight: boolean, isGiven: boolean): PartLook {
  if (isGiven) return isRight ? "right" : "wrong";
  return isRight ? "right, not given" : "wrong, not given";
}
