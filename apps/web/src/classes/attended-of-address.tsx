"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { AttendedClass } from "./attended-class.tsx";
import { ClassSkeleton } from "./class-skeleton.tsx";
import { JoinedList } from "./joined-list.tsx";

/** The class that the address names, for a student who is in it; without a name, all of theirs. */
export function AttendedOfAddress() {
  const id = useSearchParams().get("id");
  return id ? <OneAttended id={id} key={id} /> : <JoinedList />;
}

function OneAttended({ id }: { readonly id: string }) {
  const asked = useQuery(useTRPC().class.attend.queryOptions({ class: id }, { staleTime: 0 }));
  const { failure, retry } = useFailure(asked);
  if (asked.data) return <AttendedClass joined={asked.data} />;
  return failure ? <FailureNotice failure={failure} retry={retry} /> : <ClassSkeleton />;
}
