import type { Status } from "@communique/domain";
import { ChevronDown } from "lucide-react";
import { StatusBadge } from "./status-badge.tsx";
import { statuses } from "./statuses.ts";

/** The badge of a statement, which tells on demand what the word means. */
export function StatusNote({ status }: { readonly status: Status }) {
  return (
    <details className="word group">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md">
        <StatusBadge status={status} />
        <span className="sr-only">: what does this mean?</span>
        <ChevronDown
          aria-hidden
          className="size-4 text-soft motion-safe:transition-transform group-open:rotate-180 print:hidden"
        />
      </summary>
      <p className="pb-1 text-sm text-soft">{statuses[status].meaning}</p>
    </details>
  );
}
