import { CircleCheck, CircleX, type LucideIcon, Minus } from "lucide-react";
import type { ReactNode } from "react";

/** How a part of an answer came out; the last two were not answered so. */
export type PartLook = "right" | "wrong" | "right, not given" | "wrong, not given";

interface PartRowProps {
  readonly look: PartLook;
  readonly isGiven: boolean;
  /** Instead of the one that the look has. */
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

interface PartSigns {
  readonly icon: LucideIcon;
  readonly row: string;
  readonly colour: string;
}

export const partLooks: Readonly<Record<PartLook, PartSigns>> = {
  right: { icon: CircleCheck, row: "border-correct bg-correct-wash", colour: "text-correct" },
  wrong: { icon: CircleX, row: "border-wrong bg-wrong-wash", colour: "text-wrong" },
  "right, not given": { icon: CircleCheck, row: "border-correct", colour: "text-correct" },
  "wrong, not given": { icon: Minus, row: "border-rule text-soft", colour: "text-soft" },
};

/** A part of an answer: an option, or something that was put somewhere. */
export function PartRow({ look, isGiven, icon, children }: PartRowProps) {
  const { row, colour } = partLooks[look];
  const Icon = icon ?? partLooks[look].icon;
  return (
    <li className={`option ${row}`} data-chosen={isGiven || undefined}>
      <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${colour}`} />
      <div className="min-w-0 grow">{children}</div>
    </li>
  );
}
