"use client";

import type { ResultView } from "@communique/api";
import { useRouter } from "next/navigation";
import { useTRPCClient } from "../api/trpc.ts";
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
  const go = (to: Wishes) => () => router.push(quizAddress(to));
  const fresh = (changed: Partial<Wishes>) => () => go({ ...wishes, ...changed, seed: freshSeed() })();
  return (
    <div className="grid justify-items-start gap-3 print:hidden">
      <div className="flex flex-wrap gap-3">
        {missed.length > 0 && (
          <button className={action.main} onClick={fresh({ retry: attempt.id, shared: null })} type="button">
            Practise what I missed
          </button>
        )}
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
      </div>
      <CopyLink find={findShared} gives="these questions, as they are now" />
    </div>
  );
}
