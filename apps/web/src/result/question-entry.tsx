import type { ItemView } from "@communique/api";
import { AnsweredQuestion } from "../feedback/answered-question.tsx";
import { Grounds } from "../ui/grounds.tsx";
import { typographic } from "../ui/typographic.ts";

interface QuestionEntryProps {
  readonly item: ItemView;
  readonly number: number;
}

/** A question of a finished quiz, with everything there is to learn from it. */
export function QuestionEntry({ item: { question, feedback }, number }: QuestionEntryProps) {
  return (
    <li className="whole grid gap-x-12 gap-y-4 border-rule border-t pt-8 lg:grid-cols-[minmax(0,1fr)_15rem] items-start print:grid-cols-[minmax(0,1fr)_9rem] print:gap-x-6">
      <div className="grid content-start gap-4">
        <h3 className="max-w-prose break-after-avoid text-pretty font-medium text-xl leading-snug">
          <span className="mr-2 text-soft tabular-nums">{number}.</span>
          {typographic(question.stem)}
        </h3>
        {feedback ? (
          <AnsweredQuestion feedback={feedback} question={question} reasons="all" />
        ) : (
          <p className="text-soft">Not answered. It can be practised again, so its answer stays untold.</p>
        )}
      </div>
      {feedback && <Grounds grounds={feedback.grounds} />}
    </li>
  );
}
