import { useEffect } from "react";
import { forgetAnswer, keepAnswer } from "./kept-answers.ts";
import type { Run } from "./run.ts";

/** Keeps the answers that are begun, and in an exam those that are given, for whoever comes back to them. */
export function useAnswersKept({ attempt, mode, items, answers }: Run): void {
  useEffect(() => {
    for (const { question, isAnswered } of items) {
      const place = { attempt, question: question.id };
      const answer = answers[question.id];
      if (isAnswered && mode === "practice") forgetAnswer("begun", place);
      else if (answer) keepAnswer("begun", place, answer);
    }
  }, [attempt, mode, items, answers]);
}
