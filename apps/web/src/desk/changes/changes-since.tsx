import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { useTRPC } from "../../api/trpc.ts";
import { momentOf } from "../../ui/moment.ts";
import { ChangeList } from "./change-list.tsx";
import { changesSummary } from "./change-sentence.ts";

/** In what a set that was given out before would differ, if it were given out as it is saved now. */
export function ChangesSince({ set }: { readonly set: string }) {
  const { data } = useQuery(useTRPC().set.changes.queryOptions({ set }, { staleTime: 0, gcTime: 0 }));
  if (!data) return null;
  const { publishedAt, changes } = data;
  const since = `Since it was given out ${momentOf(publishedAt, new Date())}`;
  if (changes.length === 0) {
    return <p className="text-soft">{since}, nothing is different. A new link or assignment would ask the same.</p>;
  }
  return (
    <details className="group max-w-prose rounded-xl border border-rule bg-wash px-4 py-1">
      <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-2 py-1">
        <span className="min-w-0">
          {since}: <span className="font-medium">{changesSummary(changes)}</span>
        </span>
        <span className="inline-flex items-center gap-1 text-accent underline-offset-4 group-hover:underline">
          What differs
          <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
        </span>
      </summary>
      <ChangeList changes={changes} />
      <p className="pb-2 text-sm text-soft">
        What a class has, and links that were made, stay as they are. A new link or assignment has all of this.
      </p>
    </details>
  );
}
