"use client";

import type { ResultView } from "@communique/api";
import { useRouter } from "next/navigation";
import { freshSeed } from "../quiz/fresh-seed.ts";
import { quizAddress, type Wishes } from "../quiz/wishes.ts";
import { action } from "../ui/action.ts";
import { CopyLink } from "./copy-link.tsx";

export function ResultActions({ result: { attempt, missed } }: { readonly result: ResultView }) {
  const router = useRouter();
  const { wishes } = attempt;
  const go = (to: Wishes) => () => router.push(quizAddress(to));
  const fresh = (changed: Partial<Wishes>) => () => go({ ...wishes, ...changed, seed: freshSeed() })();
  return (
    <div className="grid justify-items-start gap-3 print:hidden">
      <div className="flex flex-wrap gap-3">
        {missed.length > 0 && (
          <button className={action.main} onClick={fresh({ retry: attempt.id })} type="button">
            Practise what I missed
          </button>
        )}
        <button
          className={missed.length > 0 ? action.other : action.main}
          onClick={fresh({ retry: null })}
          type="button"
        >
          New quiz
        </button>
        <button className={action.other} onClick={go(wishes)} type="button">
          Same quiz again
        </button>
      </div>
      {wishes.retry === null && <CopyLink address={quizAddress(wishes)} />}
    </div>
  );
}
