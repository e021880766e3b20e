import { box, Field } from "./field.tsx";

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly most: number;
  readonly isNeeded?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A whole number from 1 on, as it was typed. */
export function NumberField({ most, isNeeded = false, value, onChange, ...words }: NumberFieldProps) {
  return (
    <Field {...words}>
      {(tied) => (
        <input
          {...tied}
          className={`${box} max-w-32 tabular-nums`}
          inputMode="numeric"
          max={most}
          min={1}
          onChange={(event) => onChange(event.target.value)}
          required={isNeeded}
          type="number"
          value={value}
        />
      )}
    </Field>
  );
}
