import type { QuestionView } from "@communique/api";
import type { ReactNode } from "react";
import { InScripts } from "../../ui/in-scripts.tsx";

interface QuestionListProps {
  readonly questions: readonly QuestionView[];
  /** What is filled in below the stem. */
  readonly children: (question: QuestionView) => ReactNode;
}

/** The questions of a sheet, each whole on its page. */
export function QuestionList({ questions, children }: QuestionListProps) {
  return (
    <ol className="grid gap-6">
      {questions.map((question, place) => (
        <li className="whole grid grid-cols-[2.25rem_minmax(0,1fr)]" key={question.id}>
          <span className="font-medium tabular-nums">{place + 1}.</span>
          <div className="grid gap-2">
            <p className="font-heading font-medium leading-snug">
              <InScripts text={question.stem} />
            </p>
            {children(question)}
          </div>
        </li>
      ))}
    </ol>
  );
}
