import type { ReactNode } from "react";

interface ChipGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function ChipGroup({ title, hint, children }: ChipGroupProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-medium">
        {title}
        {hint && <span className="ml-2 font-normal text-sm text-soft">{hint}</span>}
      </legend>
      <div className="flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}
