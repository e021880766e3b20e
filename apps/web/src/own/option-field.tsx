import type { CheckedWrittenView } from "@communique/api";
import type { WrittenOption } from "@communique/quiz";
import { ChevronDown, Trash2 } from "lucide-react";
import { useState } from "react";
import { FoundAt } from "./found-at.tsx";
import { TypedField } from "./typed-field.tsx";

interface OptionFieldProps {
  readonly letter: string;
  readonly name: string;
  readonly type: "radio" | "checkbox";
  readonly option: WrittenOption;
  readonly checked: CheckedWrittenView | undefined;
  readonly isFocused: boolean;
  readonly onChange: (option: WrittenOption) => void;
  readonly onMark: () => void;
  /** Null where it is one of the fewest that there have to be. */
  readonly onRemove: (() => void) | null;
}

/** One option: its text, whether it is right, and what is said to whoever chooses it. */
export function OptionField({ letter, name, type, option, checked, isFocused, ...acts }: OptionFieldProps) {
  const { text, right, feedback } = option;
  const [wasSaid] = useState(feedback !== "");
  const label = `Option ${letter.toUpperCase()}`;
  return (
    <div className="grid min-w-0 gap-1 rounded-lg border border-rule p-3">
      <TypedField
        isFocused={isFocused}
        label={label}
        onChange={(changed) => acts.onChange({ ...option, text: changed })}
        place={`options ${letter}`}
        text={text}
      >
        <FoundAt checked={checked} place={`options ${letter}`} />
      </TypedField>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <label className="inline-flex min-h-11 items-center gap-2 pr-2">
          <input
            aria-label={`${label} is right`}
            checked={right}
            className="size-5 accent-accent"
            name={name}
            onChange={acts.onMark}
            type={type}
          />
          Right
        </label>
        {acts.onRemove && (
          <button
            aria-label={`Take out option ${letter.toUpperCase()}`}
            className="grid size-11 place-items-center rounded-md text-soft hover:bg-wash hover:text-accent"
            onClick={acts.onRemove}
            type="button"
          >
            <Trash2 aria-hidden className="size-5" />
          </button>
        )}
      </div>
      <details className="group" open={wasSaid}>
        <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md text-accent text-sm underline-offset-4 hover:underline">
          Say something to whoever chooses it<span className="sr-only">: option {letter.toUpperCase()}</span>
          <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
        </summary>
        <TypedField
          label={`Said to whoever chooses ${letter.toUpperCase()}`}
          onChange={(changed) => acts.onChange({ ...option, feedback: changed })}
          place={`feedback ${letter}`}
          text={feedback}
        >
          <FoundAt checked={checked} place={`feedback ${letter}`} />
        </TypedField>
      </details>
    </div>
  );
}
