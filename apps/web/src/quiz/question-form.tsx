import { type ActionDispatch, useId } from "react";
import { action } from "../ui/action.ts";
import { desk } from "./desk.ts";
import { OptionRow } from "./option-row.tsx";
import type { Run, RunEvent } from "./run.ts";
import { UnsentNote } from "./unsent-note.tsx";

interface QuestionFormProps {
  readonly run: Run;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

/** A question that waits for its answer, or whose answer is on its way. */
export function QuestionForm({ run, dispatch }: QuestionFormProps) {
  const group = useId();
  const { items, at, choice, step } = run;
  const waiting = step.name !== "choosing";
  return (
    <form
      className={desk.column}
      onSubmit={(event) => {
        event.preventDefault();
        dispatch({ type: "confirmed" });
      }}
    >
      <div aria-labelledby="stem" className="grid gap-3" role="radiogroup">
        {items[at]?.question.options.map(({ id, text }, index) => (
          <OptionRow
            checked={choice === id}
            group={group}
            hint={index + 1}
            key={id}
            locked={waiting}
            onChoose={() => dispatch({ type: "chosen", option: id })}
            text={text}
          />
        ))}
      </div>
      <UnsentNote sendNow={() => dispatch({ type: "sent again" })} step={step} />
      <div className="action-bar">
        <button
          aria-disabled={waiting || choice === null}
          className={`${action.main} w-full sm:w-auto sm:min-w-48`}
          type="submit"
        >
          Confirm
        </button>
      </div>
    </form>
  );
}
