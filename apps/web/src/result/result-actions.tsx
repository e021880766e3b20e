"use client";

import type { ResultView } from "@communique/api";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTRPCClient } from "../api/trpc.ts";
import { attendedAddress } from "../classes/addresses.ts";
import { freshSeed } from "../quiz/fresh-seed.ts";
import { quizAddress, type Wishes } from "../quiz/wishes.ts";
import { action } from "../ui/action.ts";
import { CopyLink } from "./copy-link.tsx";

export function ResultActions({ result: { attempt, missed } }: { readonly result: ResultView }) {
  const router = useRouter();
  const api = useTRPCClient();
  const { wishes } = attempt;
  const findShared = async () => {
    const { shared } = await api.attempt.share.mutate({ attempt: attempt.id });
    return quizAddress({ ...wishes, retry: null, shared });
  };
  const { bounds } = attempt;
  const go = (to: Wishes) => () => router.push(quizAddress(to));
  const fresh = (changed: Partial<Wishes>) => () => go({ ...wishes, ...changed, seed: freshSeed() })();
  return (
    <div className="grid justify-items-start gap-3 print:hidden">
      <div className="flex flex-wrap gap-3">
        {missed.length > 0 && (
          <button
            className={action.main}
            onClick={fresh({ retry: attempt.id, shared: null, ...(bounds && { mode: "practice" }) })}
            type="button"
          >
            Practise what I missed
          </button>
        )}
        {bounds ? (
          <Link
            className={missed.length > 0 ? action.other : action.main}
            href={attendedAddress(bounds.class)}
            prefetch={false}
          >
            Back to your class
          </Link>
        ) : (
          <>
            <button
              className={missed.length > 0 ? action.other : action.main}
              onClick={fresh({ retry: null, shared: null })}
              type="button"
            >
              New quiz
            </button>
            <button className={action.other} onClick={go(wishes)} type="button">
              Same quiz again
            </button>
          </>
        )}
      </div>
      {!bounds && <CopyLink find={findShared} gives="these questions, as they are now" />}
    </div>
  );
}
