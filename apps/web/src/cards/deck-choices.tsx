import { ChevronDown } from "lucide-react";
import { Chip } from "../ui/chip.tsx";
import { ChoiceGroup } from "../ui/choice-group.tsx";
import { topics } from "../ui/topics.ts";
import { type Deck, paces, topicsOf } from "./deck.ts";

interface DeckChoicesProps {
  readonly deck: Deck;
  readonly onChoose: (deck: Deck) => void;
}

const abouts = [
  ["article", "The article"],
  ["background", "Background, from other sources"],
] as const;

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
        <ChoiceGroup as="chips" title="What they are drawn from">
          {abouts.map(([about, name]) => (
            <Chip
              checked={deck.about === about}
              key={about}
              name="about"
              onChange={() => onChoose({ ...deck, about, topics: [] })}
              type="radio"
              value={about}
            >
              {name}
            </Chip>
          ))}
        </ChoiceGroup>
        <ChoiceGroup as="chips" title="Topics: all if none is ticked">
          {topicsOf(deck.about).map((topic) => (
            <Chip
              checked={deck.topics.includes(topic)}
              key={topic}
              name="topics"
              onChange={() => onChoose({ ...deck, topics: toggled(deck.topics, topic) })}
              type="checkbox"
              value={topic}
            >
              {topics[topic]}
            </Chip>
          ))}
        </ChoiceGroup>
        <ChoiceGroup as="chips" title="New cards a day">
          {paces.map((pace) => (
            <Chip
              checked={deck.newPerDay === pace}
              key={pace}
              name="pace"
              onChange={() => onChoose({ ...deck, newPerDay: pace })}
              type="radio"
              value={String(pace)}
            >
              {pace === 0 ? "none" : pace}
            </Chip>
          ))}
        </ChoiceGroup>
      </div>
    </details>
  );
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
