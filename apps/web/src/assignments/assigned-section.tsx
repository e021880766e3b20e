import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { PartFailure } from "../ui/part-failure.tsx";
import { CardBone } from "../ui/skeleton.tsx";
import { AssignedRow } from "./assigned-row.tsx";

/** How often it is looked what has opened or closed, in milliseconds. */
const often = 20_000;

const groups = [
  { phase: "open", heading: "Open now" },
  { phase: "coming", heading: "Coming" },
  { phase: "over", heading: "Over" },
] as const;

/** What a student was given in a class. */
export function AssignedSection({ of }: { readonly of: string }) {
  const asked = useQuery(
    useTRPC().assignment.assigned.queryOptions({ class: of }, { staleTime: 0, refetchInterval: often }),
  );
  const { failure, retry } = useFailure(asked);
  const { data } = asked;
  return (
    <section aria-busy={!(data || failure)} aria-labelledby="assigned" className="grid min-h-40 content-start gap-6">
      <h2 className="font-semibold text-2xl" id="assigned">
        What your teacher gave you
      </h2>
      {!data &&
        (failure ? (
          <PartFailure failure={failure} kept="They are kept." of="your assignments" retry={retry} />
        ) : (
          <CardBone />
        ))}
      {data?.length === 0 && (
        <p className="max-w-prose rounded-xl border border-rule bg-sheet p-5">
          Nothing yet. What your teacher gives you appears here by itself.
        </p>
      )}
      {groups.map(({ phase, heading }) => {
        const some = data?.filter((one) => one.phase === phase) ?? [];
        return (
          some.length > 0 && (
            <div className="grid gap-3" key={phase}>
              <h3 className="font-semibold text-lg">{heading}</h3>
              <ul className="grid gap-3">
                {some.map((assigned) => (
                  <AssignedRow assigned={assigned} key={assigned.id} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}
