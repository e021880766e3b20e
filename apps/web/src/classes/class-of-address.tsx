"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { failureOf } from "../api/failure.ts";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { DeskSkeleton } from "../desk/desk-skeleton.tsx";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ClassDesk } from "./class-desk.tsx";
import { NoClassNotice } from "./no-class-notice.tsx";

/** How often it is looked who has joined, in milliseconds, while somebody can. */
const often = 4000;

/** The teacher's class that the address names. */
export function ClassOfAddress() {
  const id = useSearchParams().get("id");
  return id ? <OpenedClass id={id} key={id} /> : <NoClassNotice />;
}

function OpenedClass({ id }: { readonly id: string }) {
  const asked = useQuery(
    useTRPC().class.open.queryOptions(
      { class: id },
      {
        staleTime: 0,
        refetchInterval: ({ state }) =>
          (state.data ? state.data.isOpen : failureOf(state.error).kind === "connection") && often,
      },
    ),
  );
  const { failure, retry } = useFailure(asked);
  if (asked.data) return <ClassDesk opened={asked.data} />;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <DeskSkeleton />;
}
