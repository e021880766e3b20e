import type { BoundsView } from "@communique/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { failureOf } from "../api/failure.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { forgetAnswersOf, isAnyUnsent } from "../quiz/kept-answers.ts";
import { resultAddress } from "../result/address.ts";
import { whenWords } from "./when-words.ts";

/** How long what is on its way is waited for, in milliseconds: less than the server still takes it. */
const patience = 8000;

interface TimeOverProps {
  readonly attempt: string;
  readonly bounds: BoundsView;
  readonly onMoreTime: (bounds: BoundsView) => void;
}

/** The end of a quiz whose time is over: what was answered is handed in, and leads to what may be told of it. */
export function TimeOver({ attempt, bounds, onMoreTime }: TimeOverProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isLost = useHandingIn({ attempt, onMoreTime });
  useEffect(() => {
    // What was open over the quiz would keep the page from being reached.
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { endsAt, timeZone } = bounds;
  return (
    <section className="grid max-w-prose gap-5 py-6 sm:py-10">
      <h1 className="font-semibold text-title" ref={heading} tabIndex={-1}>
        The time is over
      </h1>
      <div className="grid gap-3 text-lg text-soft" role="status">
        <p>What you confirmed{endsAt && ` until ${whenWords(endsAt, timeZone, new Date())}`} counts.</p>
        <p>
          {isLost
            ? "The server cannot be reached. What had arrived is handed in by itself, and this page goes on when the connection is back."
            : "It is being handed in…"}
        </p>
      </div>
    </section>
  );
}

/** Hands in what has arrived, again and again until that is done. Answers whether the connection is lost. */
function useHandingIn({ attempt, onMoreTime }: Omit<TimeOverProps, "bounds">): boolean {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const { mutate, failureCount } = useMutation({
    mutationFn: async () => {
      await arrived(attempt);
      const { bounds: newer } = await api.attempt.get.query({ attempt });
      if (newer && isAhead(newer)) return newer;
      return api.attempt.finish.mutate({ attempt });
    },
    retry: (_, failed) => failureOf(failed).kind !== "refused",
    retryDelay: 3000,
    onError: () => router.replace(resultAddress(attempt)),
    onSuccess: (answered) => {
      if ("endsAt" in answered) return onMoreTime(answered);
      forgetAnswersOf(attempt);
      queries.setQueryData(trpc.attempt.result.queryKey({ attempt }), answered);
      router.replace(resultAddress(attempt));
    },
  });
  useEffect(() => mutate(), [mutate]);
  return failureCount > 0;
}

/** Waits for the answers that are on their way, as long as that can help. */
async function arrived(attempt: string): Promise<void> {
  const until = performance.now() + patience;
  while (isAnyUnsent(attempt) && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** Whether there is more time by now than was told before. */
function isAhead({ endsAt, now }: BoundsView): boolean {
  return endsAt === null || endsAt > now;
}
