import type { ItemView } from "@communique/api";
import { AnsweredOptions } from "../feedback/answered-options.tsx";
import { Grounds } from "../feedback/grounds.tsx";
import { lessonOf } from "../feedback/lesson.ts";
import { optionsOf } from "../quiz/choosable.ts";
import { typographic } from "../ui/typographic.ts";

interface AnsweredQuestionProps {
  readonly item: ItemView;
  readonly number: number;
}

/** A question of a finished quiz, with everything there is to learn from it. */
export function AnsweredQuestion({ item: { question, feedback }, number }: AnsweredQuestionProps) {
  const explanation = feedback && lessonOf(feedback).explanation;
  return (
    <li className="whole grid gap-x-12 gap-y-4 border-rule border-t pt-8 lg:grid-cols-[minmax(0,1fr)_15rem] items-start print:grid-cols-[minmax(0,1fr)_9rem] print:gap-x-6">
      <div className="grid content-start gap-4">
        <h3 className="max-w-prose break-after-avoid text-pretty font-medium text-xl leading-snug">
          <span className="mr-2 text-soft tabular-nums">{number}.</span>
          {typographic(question.stem)}
        </h3>
        {feedback ? (
          <AnsweredOptions feedback={feedback} options={optionsOf(question)} reasons="all" />
        ) : (
          <p className="text-soft">Not answered.</p>
        )}
        {explanation && <p className="max-w-prose font-serif text-lg">{explanation}</p>}
      </div>
      {feedback && <Grounds feedback={feedback} />}
    </li>
  );
}
