import type { CheckedWrittenView } from "@communique/api";
import { Plus } from "lucide-react";
import { useState } from "react";
import { action } from "../ui/action.ts";
import { ChoiceChips } from "../ui/choice-chips.tsx";
import { FoundAt } from "./found-at.tsx";
import { TypedField } from "./typed-field.tsx";

type Form = "words" | "date";

interface Accepted {
  readonly form: Form;
  readonly accepts: readonly string[];
}

interface AcceptsFieldsProps extends Accepted {
  /** The id of the item. */
  readonly id: string;
  readonly checked: CheckedWrittenView | undefined;
  readonly onChange: (accepted: Accepted) => void;
}

const most = 10;

const forms: Readonly<Record<Form, string>> = { words: "Words", date: "A date" };

/** What is to be typed: every form of the words that is taken, or a date, of which each way to write it is. */
export function AcceptsFields({ id, form, accepts, checked, onChange }: AcceptsFieldsProps) {
  const [added, setAdded] = useState<number | null>(null);
  const shown = form === "date" ? accepts.slice(0, 1) : accepts;
  const replace = (place: number, text: string) =>
    onChange({ form, accepts: accepts.map((other, at) => (at === place ? text : other)) });
  return (
    <div className="grid gap-4">
      <ChoiceChips
        choices={["words", "date"] as const}
        chosen={[form]}
        name={`${id}-form`}
        onChoose={(chosen) => onChange({ form: chosen, accepts })}
        title="What is typed"
        type="radio"
        wordsFor={(choice) => forms[choice]}
      />
      {shown.map((text, place) => (
        <TypedField
          isFocused={added === place}
          // Forms have no names but their places.
          key={labelOf(place)}
          label={labelOf(place)}
          onChange={(changed) => replace(place, changed)}
          place={`accepts ${place + 1}`}
          text={text}
        >
          <FoundAt checked={checked} place={`accepts ${place + 1}`} />
        </TypedField>
      ))}
      {form === "date" ? (
        <p className="max-w-prose text-sm text-soft">
          A day, some days in a row, a month, a year or a decade. However else the same date is written, it is taken.
        </p>
      ) : (
        <>
          <button
            aria-disabled={accepts.length >= most}
            className={`${action.other} justify-self-start aria-disabled:text-soft`}
            onClick={() => {
              if (accepts.length >= most) return;
              setAdded(accepts.length);
              onChange({ form, accepts: [...accepts, ""] });
            }}
            type="button"
          >
            <Plus aria-hidden className="size-5" />
            {accepts.length >= most ? `No more than ${most} forms` : "Another form that is taken"}
          </button>
          <p className="max-w-prose text-sm text-soft">
            Capitals, accents, extra spaces and a full stop at the end do not count. Signs and the order of words do: −5
            is not 5. A form that is left empty is none.
          </p>
        </>
      )}
    </div>
  );
}

function labelOf(place: number): string {
  return place === 0 ? "Answer" : `Also taken, ${place + 1}`;
}
