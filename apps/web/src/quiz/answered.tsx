import type { FeedbackView } from "@communique/api";
import { type ActionDispatch, useEffect, useRef } from "react";
import { AnsweredQuestion } from "../feedback/answered-question.tsx";
import { Grounds } from "../ui/grounds.tsx";
import { keptEarlierWords } from "./announcement.ts";
import { desk } from "./desk.ts";
import { FinishButton } from "./finish-button.tsx";
import { NextButton } from "./next-button.tsx";
import { isComplete, type Run, type RunEvent, stepOf } from "./run.ts";

interface AnsweredProps {
  readonly run: Run;
  readonly feedback: FeedbackView;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

/** A question with its answer: right or not, why, and where it stands. */
export function Answered({ run, feedback, dispatch }: AnsweredProps) {
  const lesson = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const item = run.items[run.at];
  const step = item && stepOf(run, item);

  useEffect(() => {
    next.current?.focus({ preventScroll: true });
    lesson.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <>
      <div className={desk.column} ref={lesson}>
        {step?.name === "answered" && step.keptEarlier && (
          <p className="rounded-lg border border-edge bg-sheet p-4">{keptEarlierWords}</p>
        )}
        {item && <AnsweredQuestion feedback={feedback} question={item.question} reasons="chosen and right" />}
      </div>
      <div className={desk.margin}>
        <Grounds grounds={feedback.grounds} />
      </div>
      <div className={`${desk.column} action-bar`}>
        {isComplete(run) ? (
          <FinishButton attempt={run.attempt} dispatch={dispatch} label="See your result" ref={next} />
        ) : (
          <NextButton dispatch={dispatch} ref={next} />
        )}
      </div>
    </>
  );
}
