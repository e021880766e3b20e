"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTRPC } from "../api/trpc.ts";
import { WrongWords } from "../yours/wrong-words.tsx";
import { ClassSkeleton } from "./class-skeleton.tsx";
import { CodeForm } from "./code-form.tsx";
import { JoinForm } from "./join-form.tsx";

/** The class whose code the address has, to be joined; without a code, the field for one. */
export function JoinOfAddress() {
  const code = useSearchParams().get("code")?.trim();
  return code ? <FoundClass code={code} key={code} /> : <CodeForm />;
}

function FoundClass({ code }: { readonly code: string }) {
  // Asked anew each time: a class is opened and closed while a student stands before it.
  const asked = useQuery(
    useTRPC().class.byCode.queryOptions({ code }, { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }),
  );
  const { data, error, isFetching, refetch } = asked;
  if (data) return <JoinForm code={code} found={data} onAgain={refetch} />;
  if (!error) return <ClassSkeleton />;
  return (
    <CodeForm
      code={code}
      isPending={isFetching}
      onAgain={refetch}
      problem={(id) => <WrongWords error={error} id={id} />}
    />
  );
}
