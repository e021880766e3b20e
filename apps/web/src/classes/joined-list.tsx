import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { action } from "../ui/action.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { ClassLink } from "./class-link.tsx";
import { ClassSkeleton } from "./class-skeleton.tsx";

/** All classes that a student is in. */
export function JoinedList() {
  const asked = useQuery(useTRPC().class.joined.queryOptions(undefined, { staleTime: 0 }));
  const { failure, retry } = useFailure(asked);
  if (!asked.data) return failure ? <FailureNotice failure={failure} retry={retry} /> : <ClassSkeleton />;
  return (
    <div className="grid max-w-prose gap-6">
      <h1 className="font-semibold text-title">Your classes</h1>
      {asked.data.length === 0 ? (
        <p className="rounded-xl border border-rule bg-sheet p-5">
          You are in no class yet. Your teacher shows a code with which you join one.
        </p>
      ) : (
        <ul className="grid gap-3">
          {asked.data.map((joined) => (
            <li key={joined.id}>
              <ClassLink joined={joined} />
            </li>
          ))}
        </ul>
      )}
      <Link className={`${action.main} justify-self-start`} href="/join" prefetch={false}>
        Join a class
      </Link>
    </div>
  );
}
