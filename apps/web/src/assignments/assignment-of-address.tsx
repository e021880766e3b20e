"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { DeskSkeleton } from "../desk/desk-skeleton.tsx";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ChangePage } from "./change-page.tsx";
import { GivePage } from "./give-page.tsx";

/** The assignment that the address names, to be changed; without one, a set to be given to a class. */
export function AssignmentOfAddress() {
  const address = useSearchParams();
  const id = address.get("id");
  return id ? <OpenedAssignment id={id} key={id} /> : <Giving chosen={chosenIn(address)} />;
}

function OpenedAssignment({ id }: { readonly id: string }) {
  // Opened anew each time: it may have been changed elsewhere.
  const asked = useQuery(
    useTRPC().assignment.open.queryOptions({ assignment: id }, { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }),
  );
  const { failure, retry } = useFailure(asked);
  if (asked.data) return <ChangePage opened={asked.data} />;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
}

interface Chosen {
  readonly set: string | null;
  readonly class: string | null;
}

function chosenIn(address: URLSearchParams): Chosen {
  return { set: address.get("set"), class: address.get("class") };
}

function Giving({ chosen }: { readonly chosen: Chosen }) {
  const trpc = useTRPC();
  const sets = useQuery(trpc.set.list.queryOptions(undefined, { staleTime: 0 }));
  const classes = useQuery(trpc.class.list.queryOptions(undefined, { staleTime: 0 }));
  const ofSets = useFailure(sets);
  const ofClasses = useFailure(classes);
  if (sets.data && classes.data) return <GivePage chosen={chosen} classes={classes.data} sets={sets.data} />;
  const { failure, retry } = ofSets.failure ? ofSets : ofClasses;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
}
