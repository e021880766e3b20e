import { type ReactNode, useId } from "react";

interface ChoiceRowProps {
  readonly type: "checkbox" | "radio";
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** What it is called. */
  readonly children: ReactNode;
  /** What it means, in a line. */
  readonly meaning: string;
}

/** A choice that needs a line to be understood. */
export function ChoiceRow({ children, meaning, ...input }: ChoiceRowProps) {
  const id = useId();
  return (
    <label className="flex min-h-11 items-start gap-3 rounded-lg border border-edge px-3 py-2.5 hover:border-accent has-checked:border-accent has-checked:bg-wash has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
      <input
        aria-describedby={`${id}-meaning`}
        aria-labelledby={`${id}-name`}
        className="mt-1 size-4 shrink-0 scroll-my-4 scroll-mb-48 accent-accent outline-none"
        {...input}
      />
      <span className="min-w-0">
        <span className="block" id={`${id}-name`}>
          {children}
        </span>
        <span className="block text-sm text-soft" id={`${id}-meaning`}>
          {meaning}
        </span>
      </span>
    </label>
  );
}
