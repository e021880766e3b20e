import { useId } from "react";
import { longestTitle } from "./longest.ts";

interface TitleFieldProps {
  readonly title: string;
  /** What it is where the field is left empty. */
  readonly otherwise: string;
  readonly onChange: (title: string) => void;
}

/** The title of the set, as large as the heading of a page. */
export function TitleField({ title, otherwise, onChange }: TitleFieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label className="text-sm text-soft" htmlFor={id}>
        Title of the set
      </label>
      <input
        autoComplete="off"
        className="min-h-14 w-full rounded-lg border border-edge bg-sheet px-3 font-heading font-semibold text-2xl hover:border-accent sm:text-3xl"
        dir="auto"
        id={id}
        maxLength={longestTitle}
        onBlur={() => title.trim() === "" && onChange(otherwise)}
        onChange={(event) => onChange(event.target.value)}
        type="text"
        value={title}
      />
    </div>
  );
}
