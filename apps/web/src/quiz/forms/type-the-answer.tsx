import { useId } from "react";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { AnswerInput } from "./answer-input.tsx";
import { DateHint } from "./date-hint.tsx";

export function TypeTheAnswer({ question, answer, locked, onChange }: AnswerFormProps<"type the answer">) {
  const hint = useId();
  const isDate = question.form === "date";
  return (
    <div className="grid max-w-xl gap-3">
      <AnswerInput
        className="min-h-13 w-full"
        describedBy={isDate ? hint : undefined}
        label={isDate ? "Your answer, a date" : "Your answer"}
        locked={locked}
        onType={(text) => onChange({ text })}
        text={answer?.text ?? ""}
      />
      {isDate && <DateHint id={hint} />}
    </div>
  );
}
