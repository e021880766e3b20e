import { type ComponentProps, useId } from "react";

interface TextFieldProps
  extends Pick<
    ComponentProps<"input">,
    "autoComplete" | "autoFocus" | "defaultValue" | "inputMode" | "maxLength" | "onChange" | "type"
  > {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
  readonly problem: string | null | undefined;
}

/** A field with its name above it, and below it what is the matter with what was typed. */
export function TextField({ label, hint, problem, ...input }: TextFieldProps) {
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
        aria-invalid={Boolean(problem)}
        autoCapitalize="none"
        className="min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 aria-invalid:border-wrong"
        id={id}
        spellCheck={false}
        {...input}
      />
      <p aria-live="polite" className="text-wrong empty:hidden" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  );
}
