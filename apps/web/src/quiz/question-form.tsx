import { type ActionDispatch, useId } from "react";
import { action } from "../ui/action.ts";
import { typographic } from "../ui/typographic.ts";
import { optionsOf } from "./choosable.ts";
import { desk } from "./desk.ts";
import { OptionRow } from "./option-row.tsx";
import { mainEvent, type Run, type RunEvent } from "./run.ts";
import { UnsentNote } from "./unsent-note.tsx";

interface QuestionFormProps {
  readonly run: Run;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

/** A question that waits for its answer, or whose answer is on its way. */
export function QuestionForm({ run, dispatch }: QuestionFormProps) {
  const group = useId();
  const { items, at, choice, step } = run;
  const confirmed = step.name !== "choosing";
  const tries = step.name === "sending" || step.name === "unsent" ? step.tries : 0;
  return (
    <form
      className={desk.column}
      onSubmit={(event) => {
        event.preventDefault();
        dispatch(mainEvent(run));
      }}
    >
      <div aria-labelledby="stem" className="grid gap-3" role="radiogroup">
        {optionsOf(items[at]?.question).map(({ id, text }, index) => (
          <OptionRow
            checked={choice === id}
            group={group}
            hint={index + 1}
            key={id}
            locked={confirmed}
            onChoose={() => dispatch({ type: "chosen", option: id })}
            text={typographic(text)}
          />
        ))}
      </div>
      <UnsentNote step={step} />
      <div className="action-bar sm:flex sm:items-center">
        <button
          aria-disabled={step.name === "sending" || choice === null}
          className={`${action.main} w-full sm:w-auto sm:min-w-48`}
          type="submit"
        >
          {tries > 0 ? "Send now" : "Confirm"}
        </button>
        {step.name === "sending" && tries === 0 && (
          <p className="later pl-4 text-soft max-sm:absolute max-sm:-top-4 max-sm:left-0 max-sm:text-sm">
            Sending your answer…
          </p>
        )}
      </div>
    </form>
  );
}
