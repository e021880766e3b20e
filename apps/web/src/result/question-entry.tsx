import { AnsweredQuestion } from "../feedback/answered-question.tsx";
import { OwnMark } from "../own/own-mark.tsx";
import { Grounds } from "../ui/grounds.tsx";
import { inPoints, pointsIn } from "../ui/points-words.ts";
import { typographic } from "../ui/typographic.ts";
import { questionAnchor } from "./address.ts";
import { CorrectionWords } from "./correction-words.tsx";
import { outcomeOf, type ResultItem } from "./outcome.ts";

interface QuestionEntryProps {
  readonly item: ResultItem;
  readonly number: number;
  /** What it is worth; null where each question is worth one point. */
  readonly points: number | null;
}

/** A question of a finished quiz, with everything there is to learn from it. */
export function QuestionEntry({ item, number, points }: QuestionEntryProps) {
  const { question, feedback, corrected } = item;
  const credit = corrected ? (corrected.worth?.credit ?? null) : (feedback?.credit ?? 0);
  const had = points === null || credit === null ? null : credit * points;
  const { icon: Icon, word, colour } = outcomeOf(item);
  return (
    <li
      className="whole grid scroll-mt-4 gap-x-12 gap-y-4 border-rule border-t pt-8 lg:grid-cols-[minmax(0,1fr)_15rem] items-start print:grid-cols-[minmax(0,1fr)_9rem] print:gap-x-6"
      id={questionAnchor(number)}
    >
      <div className="grid content-start gap-4">
        <h3 className="max-w-prose break-after-avoid text-pretty font-medium text-xl leading-snug">
          <span className={`mb-1 flex items-center gap-2 font-sans font-semibold text-base ${colour}`}>
            <span className="tabular-nums">{number}.</span>
            <Icon aria-hidden className="size-5 shrink-0" />
            {word}
            {had !== null && points !== null && (
              <span className="font-normal text-soft">
                · {inPoints(had)} of {pointsIn(points)}
              </span>
            )}
            <span className="sr-only">: </span>
          </span>
          <bdi className="wrap-anywhere">{typographic(question.stem)}</bdi>
        </h3>
        <OwnMark question={question} />
        {corrected && (
          <CorrectionWords
            correction={corrected}
            points={had === null ? null : { points: had }}
            worth={corrected.worth}
          />
        )}
        {feedback ? (
          <AnsweredQuestion feedback={feedback} question={question} reasons="all" />
        ) : (
          <p className="text-soft">{untoldWords(item)}</p>
        )}
      </div>
      {feedback && <Grounds grounds={feedback.grounds} />}
    </li>
  );
}

function untoldWords({ corrected }: ResultItem): string {
  return corrected ? "It was not answered." : "It can be practised again, so its answer stays untold.";
}
