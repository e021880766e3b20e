import type { CheckedWrittenView } from "@communique/api";
import type { WrittenOption } from "@communique/quiz";
import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { action } from "../ui/action.ts";
import { FoundAt } from "./found-at.tsx";
import { OptionField } from "./option-field.tsx";

interface OptionFieldsProps {
  /** The id of the item. */
  readonly id: string;
  /** Whether one is right, or any number. */
  readonly type: "radio" | "checkbox";
  readonly options: readonly WrittenOption[];
  readonly checked: CheckedWrittenView | undefined;
  /** With what can be undone; null for what is typed or marked. */
  readonly onChange: (options: readonly WrittenOption[], undo: string | null) => void;
}

const fewest = 2;
const most = 8;

/** The options, each with whether it is right. In which order they are shown, chance decides. */
export function OptionFields({ id, type, options, checked, onChange }: OptionFieldsProps) {
  const adding = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<number | null>(null);
  const replace = (place: number, option: WrittenOption) =>
    onChange(
      options.map((other, at) => (at === place ? option : other)),
      null,
    );
  const mark = (place: number) =>
    onChange(
      options.map((option, at) => ({
        ...option,
        right: type === "radio" ? at === place : at === place ? !option.right : option.right,
      })),
      null,
    );
  return (
    <fieldset className="grid min-w-0 gap-4">
      <legend className="mb-3 font-medium">
        {type === "radio" ? "Options, one of them right" : "Options, some of them right"}
      </legend>
      {options.map((option, place) => (
        <OptionField
          checked={checked}
          isFocused={added === place}
          // Options have no names but their places.
          key={letterOf(place)}
          letter={letterOf(place)}
          name={`${id}-right`}
          onChange={(changed) => replace(place, changed)}
          onMark={() => mark(place)}
          onRemove={
            options.length > fewest
              ? () => {
                  setAdded(null);
                  const undo = `Taken out: option ${letterOf(place).toUpperCase()}`;
                  onChange(
                    options.filter((_, at) => at !== place),
                    undo,
                  );
                  adding.current?.focus();
                }
              : null
          }
          option={option}
          type={type}
        />
      ))}
      <FoundAt checked={checked} place="options" />
      <button
        aria-disabled={options.length >= most}
        className={`${action.other} justify-self-start aria-disabled:text-soft`}
        onClick={() => {
          if (options.length >= most) return;
          setAdded(options.length);
          onChange([...options, { text: "", right: false, feedback: "" }], null);
        }}
        ref={adding}
        type="button"
      >
        <Plus aria-hidden className="size-5" />
        {options.length >= most ? `No more than ${most} options` : "Another option"}
      </button>
    </fieldset>
  );
}

function letterOf(place: number): string {
  return String.fromCharCode("a".charCodeAt(0) + place);
}
