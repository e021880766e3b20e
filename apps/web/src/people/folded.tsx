import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface FoldedProps {
  readonly title: string;
  /** Whose it is, for those who cannot see the heading above. */
  readonly of: string;
  readonly count: number;
  /** The list items. */
  readonly children: ReactNode;
}

/** A list that is folded, so that a page of many is short: whatever looks for words in the page finds them, and paper has them all. */
export function Folded({ title, of, count, children }: FoldedProps) {
  return (
    <details className="group">
      <summary className="flex min-h-11 list-none items-center justify-between gap-1.5 sm:inline-flex rounded-md font-medium text-soft hover:text-accent">
        <span>
          {title}
          <span className="sr-only">: {of}</span> ({count})
        </span>
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 motion-safe:transition-transform group-open:rotate-180 print:hidden"
        />
      </summary>
      <ul className="grid gap-3 border-edge border-l-2 pt-2 pb-3 pl-3">{children}</ul>
    </details>
  );
}
