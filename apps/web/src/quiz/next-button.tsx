import type { ActionDispatch, RefObject } from "react";
import { action } from "../ui/action.ts";
import type { RunEvent } from "./run.ts";

interface NextButtonProps {
  readonly dispatch: ActionDispatch<[RunEvent]>;
  readonly ref: RefObject<HTMLButtonElement | null>;
}

/** To the next question without an answer. */
export function NextButton({ dispatch, ref }: NextButtonProps) {
  return (
    <button
      className={`${action.main} w-full sm:w-auto sm:min-w-48 sm:justify-self-start`}
      onClick={() => dispatch({ type: "went on" })}
      ref={ref}
      type="button"
    >
      Next
    </button>
  );
}
