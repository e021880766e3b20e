import { box, Field } from "./field.tsx";

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ label, value, options, onChange }: ChoiceFieldProps) {
  return (
    <Field label={label}>
      {(tied) => (
        <select
          {...tied}
          className={box}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
          required
          value={value}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
