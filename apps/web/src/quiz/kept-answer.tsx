import { Check } from "lucide-react";
import { type ActionDispatch, useEffect, useRef } from "react";
import { desk } from "./desk.ts";
import { FinishButton } from "./finish-button.tsx";
import { AnswerForm } from "./forms/answer-form.tsx";
import { NextButton } from "./next-button.tsx";
import { isComplete, type Run, type RunEvent } from "./run.ts";

interface KeptAnswerProps {
  readonly run: Run;
  /** Whether it is explained as soon as all is handed in. */
  readonly isExplained: boolean;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

/** A question of an exam that has its answer: what was answered, as far as this browser knows, and nothing else. */
export function KeptAnswer({ run, isExplained, dispatch }: KeptAnswerProps) {
  const next = useRef<HTMLButtonElement>(null);
  const question = run.items[run.at]?.question;
  const answer = question && run.answers[question.id];
  const complete = isComplete(run);
  useEffect(() => {
    if (complete) next.current?.focus({ preventScroll: true });
  }, [complete]);
  return (
    <div className={desk.column}>
      <p className="flex items-center gap-3 rounded-lg border border-edge bg-sheet p-4">
        <Check aria-hidden className="size-5 shrink-0 text-accent" />
        Your answer is kept, and cannot be changed.{isExplained && " It is explained when you have handed in."}
      </p>
      {question && answer && <AnswerForm answer={answer} locked onChange={() => undefined} question={question} />}
      <div className="action-bar">
        {complete ? (
          <FinishButton attempt={run.attempt} dispatch={dispatch} label="Hand in" ref={next} />
        ) : (
          <NextButton dispatch={dispatch} ref={next} />
        )}
      </div>
    </div>
  );
}
