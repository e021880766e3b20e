import Link from "next/link";
import { useRef } from "react";
import { action } from "../ui/action.ts";
import { PageLead } from "../ui/page-lead.tsx";
import { useLostFocus } from "../ui/use-lost-focus.ts";
import { type Turn, turnAddresses } from "./hand.ts";
import { dueWords } from "./when-words.ts";

interface NothingToTurnProps {
  readonly turn: Turn;
  readonly nextDue: string | null;
}

const words: Readonly<Record<Turn, { readonly title: string; readonly says: string }>> = {
  due: { title: "Nothing is due", says: "No card of this deck waits, and today has had its new ones." },
  new: { title: "No new cards are left", says: "You have turned every card of this deck at least once." },
  cram: { title: "There are no cards to cram", says: "Every card that fits your choice is paused." },
};

/** A deck from which nothing is to be turned just now: when the next card comes, and what to do till then. */
export function NothingToTurn({ turn, nextDue }: NothingToTurnProps) {
  const { title, says } = words[turn];
  const lead = useRef<HTMLDivElement>(null);
  useLostFocus(lead);
  const others = (["new", "cram", "due"] as const).filter((other) => other !== turn);
  return (
    <div className="grid gap-6" ref={lead} tabIndex={-1}>
      <PageLead title={title}>
        <p>
          {says} {nextDue && `The next card is due ${dueWords(nextDue, new Date())}.`}
        </p>
        <p>You can also choose other cards below.</p>
      </PageLead>
      <div className="flex flex-wrap gap-3">
        {others.map((other, index) => (
          <Link className={index === 0 ? action.main : action.other} href={turnAddresses[other]} key={other}>
            {other === "new" ? "Learn new ones" : other === "cram" ? "Cram" : "See what is due"}
          </Link>
        ))}
        <Link className={action.other} href="/quiz?length=10">
          Take a quiz
        </Link>
      </div>
    </div>
  );
}
