import { useId } from "react";
import { IslandMap } from "../../feedback/island-map.tsx";
import type { AnswerFormProps } from "./answer-form-props.ts";
import { OptionRow } from "./option-row.tsx";

export function FindOnMap({ question, answer, locked, onChange }: AnswerFormProps<"find on the map">) {
  const group = useId();
  const choose = (option: string) => {
    if (!locked) onChange({ option });
  };
  return (
    <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="overflow-hidden rounded-xl border border-rule bg-sheet">
        <IslandMap
          options={question.options}
          place={({ id, letter }, shapes) => (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot be a shape
            <g
              aria-label={`Place ${letter} on the map`}
              aria-pressed={answer?.option === id}
              className="place cursor-pointer"
              key={id}
              onClick={() => choose(id)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                choose(id);
              }}
              role="button"
              tabIndex={0}
            >
              {shapes}
            </g>
          )}
        />
      </div>
      <div aria-labelledby="stem" className="grid grid-cols-2 gap-3 sm:grid-cols-1" role="radiogroup">
        {question.options.map(({ id }, index) => (
          <OptionRow
            checked={answer?.option === id}
            group={group}
            hint={index + 1}
            key={id}
            locked={locked}
            onChoose={() => choose(id)}
            text={`Place\u00a0${id.toUpperCase()}`}
            type="radio"
          />
        ))}
      </div>
    </div>
  );
}
