import { useId } from "react";
import { typographic } from "../../ui/typographic.ts";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { AnswerInput } from "./answer-input.tsx";
import { DateHint } from "./date-hint.tsx";

export function FillTheGap({ question, answer, locked, onChange }: AnswerFormProps<"fill the gap">) {
  const [sentence, hint] = [useId(), useId()];
  const { before, after } = question.sentence;
  const isDate = question.form === "date";
  return (
    <div className="grid gap-4">
      <p className="max-w-prose rounded-lg border border-rule bg-sheet p-4 font-serif text-xl leading-relaxed sm:p-5">
        <span>{typographic(before)}</span>
        <AnswerInput
          className="field-sizing-content mx-1 my-1.5 max-w-full align-middle min-w-40 font-sans"
          describedBy={isDate ? `${sentence} ${hint}` : sentence}
          label={isDate ? "The gap, a date" : "The gap"}
          locked={locked}
          onType={(text) => onChange({ text })}
          text={answer?.text ?? ""}
        />
        <span>{typographic(after)}</span>
      </p>
      <p className="sr-only" id={sentence}>
        {typographic(before)} … {typographic(after)}
      </p>
      {isDate && <DateHint id={hint} />}
    </div>
  );
}
