import type { FormItemView } from "@communique/api";
import type { ReactNode } from "react";
import { InScripts } from "../../ui/in-scripts.tsx";

interface QuestionListProps {
  readonly items: readonly FormItemView[];
  /** What is filled in below the stem. */
  readonly children: (item: FormItemView) => ReactNode;
}

/** The questions of a sheet, each whole on its page. */
export function QuestionList({ items, children }: QuestionListProps) {
  return (
    <ol className="grid gap-6">
      {items.map((item, place) => (
        <li className="whole grid grid-cols-[2.25rem_minmax(0,1fr)]" key={item.question.id}>
          <span className="font-medium tabular-nums">{place + 1}.</span>
          <div className="grid gap-2">
            <p className="wrap-anywhere font-heading font-medium leading-snug" dir="auto">
              <InScripts text={item.question.stem} />
            </p>
            {children(item)}
          </div>
        </li>
      ))}
    </ol>
  );
}
