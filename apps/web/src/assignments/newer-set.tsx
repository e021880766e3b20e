import type { AssignmentView } from "@communique/api";
import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { setAddress } from "../desk/addresses.ts";
import { ChangeList } from "../desk/changes/change-list.tsx";
import { action } from "../ui/action.ts";
import { PartFailure } from "../ui/part-failure.tsx";

interface NewerSetProps {
  readonly assignment: AssignmentView;
  /** The id of the set that was saved since. */
  readonly set: string;
}

/** Says that a class has an older version of a set, which it keeps, and in what the set differs by now. */
export function NewerSet({ assignment: { id, title }, set }: NewerSetProps) {
  const [isOpen, setOpen] = useState(false);
  const asked = useQuery(
    useTRPC().assignment.changes.queryOptions({ assignment: id }, { enabled: isOpen, staleTime: 0 }),
  );
  const { failure, retry } = useFailure(asked);
  const { data } = asked;
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md text-accent underline-offset-4 hover:underline">
        An older version: the set was saved since
        <span className="sr-only">: {title}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <div aria-busy={!(data || failure)} className="grid gap-2 pb-1">
        {!data && failure && <PartFailure failure={failure} kept="It is kept." of="what differs" retry={retry} />}
        {!data && !failure && <p className="later text-soft">Comparing…</p>}
        {data?.length === 0 && <p>Its questions are still those that the class has.</p>}
        {data && data.length > 0 && (
          <>
            <p className="text-soft">The class keeps what it has. In the set, this is different by now:</p>
            <ChangeList changes={data} />
          </>
        )}
        {data && (
          <Link className={`${action.quiet} justify-self-start`} href={setAddress(set)} prefetch={false}>
            Open the set
          </Link>
        )}
      </div>
    </details>
  );
}
