import { type ReactNode, useId } from "react";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The box itself, with what ties the words to it. */
  readonly children: (tied: { readonly id: string; readonly "aria-describedby": string | undefined }) => ReactNode;
}

/** How the boxes of the forms look. */
export const box = "min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 text-ink hover:border-accent";

/** A box of a form with its name, and with what is to be known of it. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label className="font-medium" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="text-sm text-soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": hint && `${id}-hint` })}
    </div>
  );
}
