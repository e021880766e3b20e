import { Search } from "lucide-react";
import { AboutChips } from "../ui/about-chips.tsx";
import { keysOf } from "../ui/keys-of.ts";
import { topics } from "../ui/topics.ts";
import { standings } from "./card-standing.ts";
import type { LookedFor } from "./cards-address.ts";
import { topicsOf } from "./deck.ts";

interface CardFiltersProps {
  readonly wanted: LookedFor;
  readonly onChange: (changed: Partial<LookedFor>) => void;
}

const field = "min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 text-ink hover:border-accent";

const states = keysOf(standings);

/** What to show of all cards. */
export function CardFilters({ wanted, onChange }: CardFiltersProps) {
  const topicsHere = topicsOf(wanted.about);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser yet
    <form className="grid gap-4 print:hidden" onSubmit={(event) => event.preventDefault()} role="search">
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-[2fr_1fr_1fr]">
        <label className="col-span-2 grid content-start gap-1 font-medium sm:col-span-1">
          Words on the card
          <span className="relative">
            <Search aria-hidden className="absolute top-3 left-3 size-5 text-soft" />
            <input
              autoComplete="off"
              className={`${field} pl-10 font-normal`}
              onChange={(event) => onChange({ text: event.target.value })}
              type="search"
              value={wanted.text}
            />
          </span>
        </label>
        <label className="grid content-start gap-1 font-medium">
          Topic
          <select
            className={`${field} font-normal`}
            onChange={(event) => onChange({ topic: topicsHere.find((one) => one === event.target.value) ?? null })}
            value={wanted.topic ?? ""}
          >
            <option value="">All topics</option>
            {topicsHere.map((topic) => (
              <option key={topic} value={topic}>
                {topics[topic]}
              </option>
            ))}
          </select>
        </label>
        <label className="grid content-start gap-1 font-medium">
          State
          <select
            className={`${field} font-normal`}
            onChange={(event) => onChange({ standing: states.find((one) => one === event.target.value) ?? null })}
            value={wanted.standing ?? ""}
          >
            <option value="">Any state</option>
            {states.map((standing) => (
              <option key={standing} value={standing}>
                {standing}
              </option>
            ))}
          </select>
        </label>
      </div>
      <AboutChips about={wanted.about} onChoose={(about) => onChange({ about, topic: null })} title="Drawn from" />
    </form>
  );
}
