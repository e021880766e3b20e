import { type ActionDispatch, useId } from "react";
import { action } from "../ui/action.ts";
import { missingIn } from "./answering/answerings.ts";
import { desk } from "./desk.ts";
import { AnswerForm } from "./forms/answer-form.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { mainEvent, nextOpenIn, type Run, type RunEvent } from "./run.ts";
import type { Step } from "./step.ts";
import { UnsentNote } from "./unsent-note.tsx";

interface QuestionFormProps {
  readonly run: Run;
  readonly step: Exclude<Step, { readonly name: "answered" }>;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

/** A question that waits for its answer, or whose answer is on its way. */
export function QuestionForm({ run, step, dispatch }: QuestionFormProps) {
  const missingId = useId();
  const item = run.items[run.at];
  if (!item) return null;
  const { question } = item;
  const answer = run.answers[question.id] ?? null;
  const missing = step.name === "choosing" ? missingIn(question, answer) : null;
  const tries = step.name === "choosing" ? 0 : step.tries;
  const problem = step.name === "choosing" ? step.problem : null;
  return (
    <form
      className={desk.column}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        dispatch(mainEvent(run));
      }}
    >
      <AnswerForm
        answer={answer}
        locked={step.name !== "choosing"}
        onChange={(changed) => dispatch({ type: "changed", answer: changed })}
        question={question}
      />
      <ProblemNote problem={problem} />
      <UnsentNote step={step} />
      <div className="action-bar flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          aria-describedby={missing === null ? undefined : missingId}
          aria-disabled={step.name === "sending" || missing !== null}
          className={`${action.main} min-w-40 grow sm:min-w-48 sm:grow-0`}
          type="submit"
        >
          {tries > 0 ? "Send now" : "Confirm"}
        </button>
        {nextOpenIn(run) !== null && (
          <button className={action.other} onClick={() => dispatch({ type: "went on" })} type="button">
            {step.name === "choosing" ? "Skip" : "Go on"}
          </button>
        )}
        <p className="w-full text-soft text-sm empty:hidden sm:w-auto sm:text-base" id={missingId}>
          {problem ? null : missing}
        </p>
        {step.name === "sending" && tries === 0 && (
          <p className="later text-soft max-sm:text-sm">Sending your answer…</p>
        )}
      </div>
    </form>
  );
}
