import { type ReactNode, useId } from "react";

interface NamedFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is the matter with what was typed. */
  readonly problem: (id: string) => ReactNode;
  readonly maxLength: number;
  readonly large?: boolean;
}

/** A field for the name of a person or a class. */
export function NamedField({ label, hint, value, onChange, problem, maxLength, large = false }: NamedFieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label className="font-medium" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="text-sm text-soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        aria-describedby={`${hint ? `${id}-hint ` : ""}${id}-problem`}
        autoComplete="off"
        className={`w-full rounded-lg border border-edge bg-sheet px-3 hover:border-accent ${large ? "min-h-14 font-heading text-2xl" : "min-h-11"}`}
        dir="auto"
        id={id}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        required
        spellCheck={false}
        type="text"
        value={value}
      />
      {problem(`${id}-problem`)}
    </div>
  );
}
