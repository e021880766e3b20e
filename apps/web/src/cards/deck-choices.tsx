import { ChevronDown } from "lucide-react";
import { AboutChips } from "../ui/about-chips.tsx";
import { ChoiceChips } from "../ui/choice-chips.tsx";
import { toggled } from "../ui/toggled.ts";
import { topics } from "../ui/topics.ts";
import { type Deck, paces, topicsOf } from "./deck.ts";

interface DeckChoicesProps {
  readonly deck: Deck;
  readonly onChoose: (deck: Deck) => void;
}

/** Which cards are turned, kept in this browser. */
export function DeckChoices({ deck, onChoose }: DeckChoicesProps) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-md text-accent underline-offset-4 hover:underline">
        Choose cards
        <ChevronDown aria-hidden className="size-5 motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-2 grid gap-6 rounded-xl border border-rule bg-sheet p-3 sm:p-5">
        <p className="text-sm text-soft">A change deals anew. What you have rated is kept.</p>
        <AboutChips
          about={deck.about}
          onChoose={(about) => onChoose({ ...deck, about, topics: [] })}
          title="What they are drawn from"
        />
        <ChoiceChips
          choices={topicsOf(deck.about)}
          chosen={deck.topics}
          name="topics"
          onChoose={(topic) => onChoose({ ...deck, topics: toggled(deck.topics, topic) })}
          title="Topics: all if none is ticked"
          type="checkbox"
          wordsFor={(topic) => topics[topic]}
        />
        <ChoiceChips
          choices={paces}
          chosen={[deck.newPerDay]}
          name="pace"
          onChoose={(newPerDay) => onChoose({ ...deck, newPerDay })}
          title="New cards a day"
          type="radio"
          wordsFor={(pace) => (pace === 0 ? "none" : pace)}
        />
      </div>
    </details>
  );
}
