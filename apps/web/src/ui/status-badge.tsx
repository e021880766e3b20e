import type { Status } from "@communique/domain";
import { statuses } from "./statuses.ts";

/** The kind of a statement, as it looks everywhere. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const { icon: Icon } = statuses[status];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border border-edge bg-sheet px-2.5 py-0.5 font-medium text-ink text-sm">
      <Icon aria-hidden className="size-4 shrink-0 text-accent" />
      {status}
    </span>
  );
}
