import type { ActionDispatch } from "react";
import { Delivery } from "./delivery.tsx";
import { type Run, type RunEvent, stepOf } from "./run.ts";

interface OnTheWayProps {
  readonly run: Run;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

/** The answers that are confirmed and have not arrived yet. */
export function OnTheWay({ run, dispatch }: OnTheWayProps) {
  return run.items.map((item) => {
    const { id } = item.question;
    const step = stepOf(run, item);
    const answer = run.answers[id];
    if (!answer || (step.name !== "sending" && step.name !== "unsent")) return null;
    return <Delivery answer={answer} attempt={run.attempt} dispatch={dispatch} key={id} question={id} step={step} />;
  });
}
