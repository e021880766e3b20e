import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { action } from "../ui/action.ts";
import type { Deck } from "./deck.ts";
import { deliver } from "./deliver.ts";
import { doneWords } from "./done-words.ts";
import { dealHand, type Hand, type Turn, turnAddresses } from "./hand.ts";
import type { Turning } from "./turning.ts";
import { dueWords } from "./when-words.ts";

interface SessionEndProps {
  readonly turn: Turn;
  readonly deck: Deck;
  readonly rated: Turning["rated"];
  readonly onMore: () => void;
}

/** What was done, what comes next and when, and what else one could do now. */
export function SessionEnd({ turn, deck, rated, onMore }: SessionEndProps) {
  const api = useTRPCClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useQuery({
    queryKey: ["next hand", deck, rated],
    queryFn: async () => {
      await deliver(api);
      return dealHand(api, "due", deck);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const { failure } = useFailure(asked);
  const next = asked.data;
  const waiting = next?.cards.length ?? 0;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <section className="grid gap-5 rounded-xl border border-edge bg-sheet p-5 sm:p-8">
      <h1 className="font-semibold text-title" ref={heading} tabIndex={-1}>
        Done for now
      </h1>
      <div className="grid max-w-prose gap-3 text-lg">
        <p>{doneWords(rated)}</p>
        {turn === "cram" && <p>You were cramming: your schedule is as it was.</p>}
        <p aria-live="polite" className="min-h-14 text-soft">
          {next && nextWords(next)}
          {!next && failure && "What comes next is told when the server can be reached. What you did is kept."}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        {waiting > 0 &&
          (turn === "due" ? (
            <button className={action.main} onClick={onMore} type="button">
              Go on with {waiting === 1 ? "one more" : `${waiting} more`}
            </button>
          ) : (
            <Link className={action.main} href={turnAddresses.due}>
              Turn what is due
            </Link>
          ))}
        <Link className={waiting > 0 ? action.other : action.main} href="/quiz?length=10">
          Take a quiz
        </Link>
        {waiting === 0 && turn === "due" && (
          <Link className={action.other} href={turnAddresses.new}>
            Learn new ones
          </Link>
        )}
        {turn === "due" ? (
          <Link className={action.other} href={turnAddresses.cram}>
            Cram
          </Link>
        ) : (
          <button className={action.other} onClick={onMore} type="button">
            {turn === "cram" ? "Cram again" : "Learn more new ones"}
          </button>
        )}
      </div>
    </section>
  );
}

function nextWords({ cards, nextDue }: Hand): string {
  if (cards.length > 0) return `${cards.length} more ${cards.length === 1 ? "card waits" : "cards wait"} in this deck.`;
  return nextDue
    ? `The next card of this deck is due ${dueWords(nextDue, new Date())}.`
    : "Nothing else of this deck is scheduled yet.";
}
