import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { action } from "../ui/action.ts";
import { PartFailure } from "../ui/part-failure.tsx";
import { CardBone } from "../ui/skeleton.tsx";
import { givingAddress } from "./addresses.ts";
import { GivenRow } from "./given-row.tsx";

/** How often it is looked who has handed in, in milliseconds. */
const often = 10_000;

/** What a teacher gave to a class. */
export function GivenSection({ of }: { readonly of: string }) {
  const asked = useQuery(
    useTRPC().assignment.list.queryOptions({ class: of }, { staleTime: 0, refetchInterval: often }),
  );
  const { failure, retry } = useFailure(asked);
  const [taken, setTaken] = useState<string | null>(null);
  const { data } = asked;
  return (
    <section aria-busy={!(data || failure)} aria-labelledby="given" className="grid gap-4 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h2 className="font-semibold text-2xl" id="given">
          Given to this class
        </h2>
        <Link className={action.other} href={givingAddress({ class: of })} prefetch={false}>
          <Plus aria-hidden className="size-5" />
          Give a set
        </Link>
      </div>
      {!data &&
        (failure ? (
          <PartFailure failure={failure} kept="They are kept." of="what you gave" retry={retry} />
        ) : (
          <CardBone />
        ))}
      {data?.length === 0 && (
        <p className="max-w-prose text-soft">
          Nothing yet. Give the class one of your sets: with a window, as many attempts as you like, and the answers
          shown when you want.
        </p>
      )}
      {data && data.length > 0 && (
        <ul className="grid gap-3">
          {data.map((assignment) => (
            <GivenRow assignment={assignment} key={assignment.id} onTakenBack={() => setTaken(assignment.title)} />
          ))}
        </ul>
      )}
      <p className="text-soft empty:sr-only" role="status">
        {taken !== null && `Taken back: ${taken}`}
      </p>
    </section>
  );
}
