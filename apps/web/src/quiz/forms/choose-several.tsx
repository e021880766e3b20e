import { useId } from "react";
import { typographic } from "../../ui/typographic.ts";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { OptionRow } from "./option-row.tsx";

export function ChooseSeveral({ question, answer, locked, onChange }: AnswerFormProps<"several right">) {
  const group = useId();
  const ticked = answer?.options ?? [];
  const toggled = (id: string) =>
    question.options.map((option) => option.id).filter((other) => (other === id) !== ticked.includes(other));
  return (
    <fieldset aria-describedby={group} aria-labelledby="stem" className="grid min-w-0 gap-3">
      <p className="text-soft" id={group}>
        Tick all that apply.
      </p>
      {question.options.map(({ id, text }, index) => (
        <OptionRow
          checked={ticked.includes(id)}
          group={group}
          hint={index + 1}
          key={id}
          locked={locked}
          onChoose={() => onChange({ options: toggled(id) })}
          text={typographic(text)}
          type="checkbox"
        />
      ))}
    </fieldset>
  );
}
