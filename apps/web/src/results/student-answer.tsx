import type { StudentAnswerView } from "@communique/api";
import { AnsweredQuestion } from "../feedback/answered-question.tsx";
import { OwnMark } from "../own/own-mark.tsx";
import { CorrectionWords } from "../result/correction-words.tsx";
import { outcomeOf } from "../result/outcome.ts";
import { Grounds } from "../ui/grounds.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { resultWords } from "./figures.ts";

/** A question with what the student answered, and what that is worth. */
export function StudentAnswer({ item }: { readonly item: StudentAnswerView }) {
  const { number, question, feedback, worth, points, correction } = item;
  const { icon: Icon, word, colour } = outcomeOf({ feedback, corrected: correction && { worth } });
  return (
    <li className="whole grid items-start gap-x-12 gap-y-4 border-rule border-t pt-8 lg:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="grid content-start gap-4">
        <h3 className="max-w-prose text-pretty font-medium text-xl leading-snug">
          <span className={`mb-1 flex items-center gap-2 font-sans font-semibold text-base ${colour}`}>
            <span className="tabular-nums">{number}.</span>
            <Icon aria-hidden className="size-5 shrink-0" />
            {word}
            {points && <span className="font-normal text-soft">· {resultWords(points)} points</span>}
            <span className="sr-only">: </span>
          </span>
          <InScripts text={question.stem} />
        </h3>
        <OwnMark question={question} />
        {correction && <CorrectionWords correction={correction} points={points} worth={worth} />}
        {feedback && <AnsweredQuestion feedback={feedback} question={question} reasons="chosen and right" />}
      </div>
      {feedback && <Grounds grounds={feedback.grounds} />}
    </li>
  );
}
