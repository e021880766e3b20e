import type { KnownCardView } from "@communique/api";
import { ChevronDown, Pause, Play } from "lucide-react";
import { memo } from "react";
import { action } from "../ui/action.ts";
import { topics } from "../ui/topics.ts";
import { CardBack } from "./card-back.tsx";
import { standingOf, standings } from "./card-standing.ts";
import { FrontWords } from "./front-words.tsx";
import { dueWords } from "./when-words.ts";

interface CardRowProps {
  readonly card: KnownCardView;
  readonly onPause: (card: KnownCardView, paused: boolean) => void;
}

/** A card in the list: its question, its answer on demand, and how well it is known. */
export const CardRow = memo(function CardRow({ card, onPause }: CardRowProps) {
  const { front, back, state, paused, statement } = card;
  const words = [
    card.topics.map((topic) => topics[topic]).join(", "),
    standings[standingOf(card)],
    state && !paused ? `due ${dueWords(state.due, new Date())}` : [],
  ].flat();
  return (
    <li className="grid gap-1 rounded-xl border border-rule bg-sheet px-4 py-3 sm:px-5">
      <h2 className="text-pretty font-medium text-lg leading-snug" id={`card-${statement}`}>
        <FrontWords front={front} />
      </h2>
      <p className="text-sm text-soft">{words.join(" · ")}</p>
      <div className="flex flex-wrap items-start gap-x-6">
        <details className="group grow basis-48">
          <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md text-accent underline-offset-4 hover:underline">
            Answer
            <ChevronDown aria-hidden className="size-4 motion-safe:transition-transform group-open:rotate-180" />
          </summary>
          <CardBack heading="h3" back={back} />
        </details>
        <button
          aria-describedby={`card-${statement}`}
          className={`${action.quiet} text-sm`}
          onClick={() => onPause(card, !paused)}
          type="button"
        >
          {paused ? <Play aria-hidden className="size-4" /> : <Pause aria-hidden className="size-4" />}
          {paused ? "Take up again" : "Pause"}
        </button>
      </div>
    </li>
  );
});
