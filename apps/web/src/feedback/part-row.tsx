import { Circle, CircleCheck, CircleX } from "lucide-react";
import type { ReactNode } from "react";

/** How a part of an answer came out; the last two were not answered so. */
export type PartLook = "right" | "wrong" | "right, not given" | "wrong, not given";

interface PartRowProps {
  readonly look: PartLook;
  readonly isGiven: boolean;
  readonly children: ReactNode;
}

export const partLooks: Readonly<Record<PartLook, { readonly row: string; readonly colour: string }>> = {
  right: { row: "border-correct bg-correct-wash", colour: "text-correct" },
  wrong: { row: "border-wrong bg-wrong-wash", colour: "text-wrong" },
  "right, not given": { row: "border-correct", colour: "text-correct" },
  "wrong, not given": { row: "border-rule text-soft", colour: "text-soft" },
};

/** A part of an answer: an option, or something that was put somewhere. */
export function PartRow({ look, isGiven, children }: PartRowProps) {
  const Icon = { right: CircleCheck, wrong: CircleX, "right, not given": CircleCheck, "wrong, not given": Circle }[
    look
  ];
  return (
    <li className={`option ${partLooks[look].row}`} data-chosen={isGiven || undefined}>
      <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${partLooks[look].colour}`} />
      <div className="min-w-0 grow">{children}</div>
    </li>
  );
}
