import type { FormItemView, SectionView } from "@communique/api";
import type { ReactNode } from "react";
import { InScripts } from "../../ui/in-scripts.tsx";
import { isWeighed, pointsIn } from "../../ui/points-words.ts";

interface QuestionListProps {
  readonly items: readonly FormItemView[];
  readonly sections: readonly SectionView[];
  /** What is filled in below the stem. */
  readonly children: (item: FormItemView) => ReactNode;
}

/** The questions of a sheet under its headings, each whole on its page; where they are not worth a point each, with room for what is had. */
export function QuestionList({ items, sections, children }: QuestionListProps) {
  const weighed = isWeighed(items.map(({ points }) => points));
  const begins = sections[0]?.at === 0 ? [] : [0];
  const parts = [...begins.map((at) => ({ at, id: "", title: "", instruction: "" })), ...sections];
  return (
    <div className="grid gap-6">
      {parts.map(({ id, at, title, instruction }, part) => (
        <div className="grid gap-6" key={id}>
          {title !== "" && (
            <div className="break-after-avoid grid gap-1 border-ink border-b pb-1">
              <h3 className="wrap-anywhere font-semibold text-xl" dir="auto">
                {title}
              </h3>
              {instruction !== "" && (
                <p className="wrap-anywhere" dir="auto">
                  {instruction}
                </p>
              )}
            </div>
          )}
          <ol className="grid gap-6" start={at + 1}>
            {items.slice(at, parts[part + 1]?.at).map((item, place) => (
              <li className="whole grid grid-cols-[2.25rem_minmax(0,1fr)]" key={item.question.id}>
                <span className="font-medium tabular-nums">{at + place + 1}.</span>
                <div className="grid gap-2">
                  <div className="flex items-baseline justify-between gap-4">
                    <p className="wrap-anywhere font-heading font-medium leading-snug" dir="auto">
                      <InScripts text={item.question.stem} />
                    </p>
                    {weighed && <PointsToFillIn of={item.points} />}
                  </div>
                  {children(item)}
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function PointsToFillIn({ of }: { readonly of: number }) {
  return (
    <span className="shrink-0 whitespace-nowrap text-sm tabular-nums">
      <span aria-hidden className="mr-1 inline-block w-8 border-ink border-b" />/ {pointsIn(of)}
    </span>
  );
}
