import type { ThingView } from "@communique/quiz";
import { type ReactNode, useId, useRef } from "react";
import { typographic } from "../../ui/typographic.ts";
import { useDragging } from "./use-dragging.ts";

interface GroupRegionProps {
  readonly group: ThingView;
  readonly locked: boolean;
  readonly onDrop: (item: string) => void;
  /** The cards of what was put into it. */
  readonly children: readonly ReactNode[];
}

/** A group with what was put into it. */
export function GroupRegion({ group, locked, onDrop, children }: GroupRegionProps) {
  const region = useRef<HTMLElement>(null);
  const title = useId();
  const { isOver } = useDragging(region, { carries: null, ...(!locked && { onDrop }) });
  return (
    <section
      aria-labelledby={title}
      className="grid content-start gap-2 rounded-xl border border-edge border-dashed p-2 sm:p-3 data-over:border-accent data-over:bg-wash"
      data-over={isOver || undefined}
      ref={region}
    >
      <h2 className="flex items-baseline justify-between gap-3 font-medium font-sans text-base" id={title}>
        {typographic(group.text)}
        <span className="font-normal text-soft text-sm tabular-nums">{children.length}</span>
      </h2>
      {children.length > 0 ? (
        <ul className="grid gap-2">{children}</ul>
      ) : (
        <p className="py-2 text-soft text-sm">Nothing here yet.</p>
      )}
    </section>
  );
}
