import { type ActionDispatch, useEffect } from "react";
import { failureOf } from "../api/failure.ts";
import { useTRPCClient } from "../api/trpc.ts";
import type { Run, RunEvent } from "./run.ts";
import { forgetUnsent, keepUnsent } from "./unsent-answers.ts";

/** Sends the answer that is confirmed, and sends it again, ever more patiently, until it arrives or is refused. */
export function useSending({ attempt, items, at, choice, step }: Run, dispatch: ActionDispatch<[RunEvent]>): void {
  const api = useTRPCClient();
  const question = items[at]?.question.id ?? "";

  useEffect(() => {
    if (step.name !== "sending" || choice === null) return;
    let current = true;
    const tell = (event: RunEvent) => current && dispatch(event);
    keepUnsent({ attempt, question }, choice);
    api.attempt.answer.mutate({ attempt, question, answer: { option: choice } }).then(
      (answer) => {
        forgetUnsent({ attempt, question });
        tell({ type: "accepted", question, answer });
        if (answer.outcome === "kept earlier") catchUp();
      },
      (error) => {
        const failure = failureOf(error);
        if (failure.kind === "refused") forgetUnsent({ attempt, question });
        tell({ type: "failed", question, failure });
      },
    );
    return () => {
      current = false;
    };

    function catchUp() {
      api.attempt.get.query({ attempt }).then(
        ({ items: newer }) => dispatch({ type: "caught up", items: newer }),
        () => undefined,
      );
    }
  }, [api, attempt, question, choice, step, dispatch]);

  useEffect(() => {
    if (step.name !== "unsent") return;
    const again = () => dispatch({ type: "sent again" });
    const timer = setTimeout(again, Math.min(1000 * 2 ** step.tries, 30_000));
    addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", again);
    };
  }, [step, dispatch]);
}
