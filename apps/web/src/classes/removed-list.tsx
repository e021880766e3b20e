import type { MemberView } from "@communique/api";
import { ChevronDown } from "lucide-react";
import { action } from "../ui/action.ts";
import { momentOf } from "../ui/moment.ts";

interface RemovedListProps {
  readonly removed: readonly MemberView[];
  readonly onBringBack: (member: MemberView) => void;
}

/** Who was taken off the list: they cannot join again, unless they are brought back. */
export function RemovedList({ removed, onBringBack }: RemovedListProps) {
  if (removed.length === 0) return null;
  const now = new Date();
  return (
    <details className="group border-rule border-t pt-4">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md font-medium text-accent underline-offset-4 hover:underline">
        Off the list: {removed.length}
        <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <ul className="mt-2 grid gap-3">
        {removed.map((member) => (
          <li
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-xl border border-rule bg-sheet px-4 py-3"
            key={member.id}
          >
            <p className="min-w-0">
              <bdi className="font-medium">{member.name}</bdi>
              {member.removedAt && (
                <span className="block text-sm text-soft">removed {momentOf(member.removedAt, now)}</span>
              )}
            </p>
            <button
              aria-label={`Bring back: ${member.name}`}
              className={action.other}
              onClick={() => onBringBack(member)}
              type="button"
            >
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
