import type { FeedbackView } from "@communique/api";
import { type ActionDispatch, useEffect, useRef } from "react";
import { AnsweredOptions } from "../feedback/answered-options.tsx";
import { Grounds } from "../feedback/grounds.tsx";
import { lessonOf } from "../feedback/lesson.ts";
import { action } from "../ui/action.ts";
import { keptEarlierWords } from "./announcement.ts";
import { optionsOf } from "./choosable.ts";
import { desk } from "./desk.ts";
import { FinishButton } from "./finish-button.tsx";
import { isComplete, type Run, type RunEvent } from "./run.ts";

interface AnsweredProps {
  readonly run: Run;
  readonly feedback: FeedbackView;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

/** A question with its answer: right or not, why, and where it stands. */
export function Answered({ run, feedback, dispatch }: AnsweredProps) {
  const lesson = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const options = optionsOf(run.items[run.at]?.question);
  const { explanation } = lessonOf(feedback);
  const keptEarlier = run.step.name === "answered" && run.step.keptEarlier;

  useEffect(() => {
    next.current?.focus({ preventScroll: true });
    lesson.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <>
      <div className={desk.column} ref={lesson}>
        {keptEarlier && <p className="rounded-lg border border-edge bg-sheet p-4">{keptEarlierWords}</p>}
        <AnsweredOptions feedback={feedback} options={options} reasons="chosen and right" />
        {explanation && <p className="max-w-prose font-serif text-lg">{explanation}</p>}
      </div>
      <div className={desk.margin}>
        <Grounds feedback={feedback} />
      </div>
      <div className={`${desk.column} action-bar`}>
        {isComplete(run) ? (
          <FinishButton attempt={run.attempt} dispatch={dispatch} ref={next} />
        ) : (
          <button
            className={`${action.main} w-full sm:w-auto sm:min-w-48 sm:justify-self-start`}
            onClick={() => dispatch({ type: "went on" })}
            ref={next}
            type="button"
          >
            Next
          </button>
        )}
      </div>
    </>
  );
}
