import type { Answer } from "@communique/quiz";
import { type ActionDispatch, useEffect } from "react";
import { failureOf } from "../api/failure.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { forgetAnswer, keepAnswer } from "./kept-answers.ts";
import type { RunEvent } from "./run.ts";
import type { Step } from "./step.ts";

interface DeliveryProps {
  readonly attempt: string;
  readonly question: string;
  readonly answer: Answer;
  readonly step: Extract<Step, { readonly name: "sending" | "unsent" }>;
  readonly dispatch: ActionDispatch<[RunEvent]>;
}

/**
 * Sends an answer that is confirmed, and sends it again, ever more patiently, until it arrives or is refused, whichever
 * question is on screen meanwhile. Shows nothing.
 */
export function Delivery({ attempt, question, answer, step, dispatch }: DeliveryProps) {
  const api = useTRPCClient();

  useEffect(() => {
    if (step.name !== "sending") return;
    let current = true;
    const tell = (event: RunEvent) => current && dispatch(event);
    keepAnswer("unsent", { attempt, question }, answer);
    api.attempt.answer.mutate({ attempt, question, answer }).then(
      (accepted) => {
        forgetAnswer("unsent", { attempt, question });
        tell({ type: "accepted", question, answer: accepted });
        if (accepted.outcome === "kept earlier") catchUp();
      },
      (error) => {
        const failure = failureOf(error);
        if (failure.kind === "refused") forgetAnswer("unsent", { attempt, question });
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
  }, [api, attempt, question, answer, step, dispatch]);

  useEffect(() => {
    if (step.name !== "unsent") return;
    const again = () => dispatch({ type: "sent again", question });
    const timer = setTimeout(again, Math.min(1000 * 2 ** step.tries, 30_000));
    addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", again);
    };
  }, [question, step, dispatch]);

  return null;
}
