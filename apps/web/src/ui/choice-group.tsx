import type { ReactNode } from "react";

interface ChoiceGroupProps {
  readonly title: string;
  /** Chips flow, numbers stand in columns where they would not all fit beside each other, and so do rows. */
  readonly as: "chips" | "numbers" | "rows";
  /** Where the title is told by what stands around it already. */
  readonly titleHidden?: boolean;
  readonly children: ReactNode;
}

const looks = {
  chips: "flex flex-wrap gap-2",
  numbers: "grid grid-cols-3 gap-2 sm:flex sm:flex-wrap",
  rows: "grid gap-2 sm:grid-cols-2",
} as const;

export function ChoiceGroup({ title, as, titleHidden = false, children }: ChoiceGroupProps) {
  return (
    <fieldset>
      <legend className={titleHidden ? "sr-only" : "mb-2 font-medium"}>{title}</legend>
      <div className={looks[as]}>{children}</div>
    </fieldset>
  );
}
