import type { OptionAnswer, ThingView } from "@communique/quiz";
import { useId } from "react";
import { typographic } from "../../ui/typographic.ts";
import { OptionRow } from "./option-row.tsx";

interface ChooseOneProps {
  readonly question: { readonly options: readonly ThingView[] };
  readonly answer: OptionAnswer | null;
  readonly locked: boolean;
  readonly onChange: (answer: OptionAnswer) => void;
}

/** One option of several, whatever they say. */
export function ChooseOne({ question, answer, locked, onChange }: ChooseOneProps) {
  const group = useId();
  return (
    <div aria-labelledby="stem" className="grid gap-3" role="radiogroup">
      {question.options.map(({ id, text }, index) => (
        <OptionRow
          checked={answer?.option === id}
          group={group}
          hint={index + 1}
          key={id}
          locked={locked}
          onChoose={() => onChange({ option: id })}
          text={typographic(text)}
          type="radio"
        />
      ))}
    </div>
  );
}
