import { articleTopics } from "@communique/domain";
import { ChevronDown } from "lucide-react";
import type { Wishes } from "../quiz/wishes.ts";
import { keysOf } from "../ui/keys-of.ts";
import { questionKinds } from "../ui/question-kinds.ts";
import { topics } from "../ui/topics.ts";
import { Chip } from "./chip.tsx";
import { ChipGroup } from "./chip-group.tsx";

interface ChoicesProps {
  readonly wishes: Wishes;
  readonly open: boolean;
  readonly onChange: (changed: Partial<Wishes>) => void;
}

const lengths = [5, 10, 15, 20, 30];

export function Choices({ wishes, open, onChange }: ChoicesProps) {
  const offered = [...new Set([...lengths, wishes.length])].sort((one, other) => one - other);
  return (
    <details className="group" open={open}>
      <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-md text-accent underline-offset-4 hover:underline">
        Choose topics, kinds and length
        <ChevronDown aria-hidden className="size-5 motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-2 grid gap-6 rounded-xl border border-rule bg-sheet p-3 sm:p-5">
        <ChipGroup hint="all if none ticked" title="Topics">
          {articleTopics.map((topic) => (
            <Chip
              checked={wishes.topics.includes(topic)}
              key={topic}
              name="topics"
              onChange={() => onChange({ topics: toggled(wishes.topics, topic) })}
              type="checkbox"
              value={topic}
            >
              {topics[topic]}
            </Chip>
          ))}
        </ChipGroup>
        <ChipGroup hint="all if none ticked" title="Kinds of question">
          {keysOf(questionKinds).map((kind) => (
            <Chip
              checked={wishes.kinds.includes(kind)}
              key={kind}
              name="kinds"
              onChange={() => onChange({ kinds: toggled(wishes.kinds, kind) })}
              type="checkbox"
              value={kind}
            >
              {questionKinds[kind]}
            </Chip>
          ))}
        </ChipGroup>
        <ChipGroup title="How many questions">
          {offered.map((length) => (
            <Chip
              checked={wishes.length === length}
              key={length}
              name="length"
              onChange={() => onChange({ length })}
              type="radio"
              value={String(length)}
            >
              {length}
            </Chip>
          ))}
        </ChipGroup>
      </div>
    </details>
  );
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
