import type { BankCountsView } from "@communique/api";
import { statuses } from "@communique/domain";
import { ListFilter, Search } from "lucide-react";
import { useId, useRef, useState } from "react";
import { AboutChips } from "../ui/about-chips.tsx";
import { action } from "../ui/action.ts";
import { keysOf } from "../ui/keys-of.ts";
import { questionKinds } from "../ui/question-kinds.ts";
import { topics } from "../ui/topics.ts";
import { anyQuestion, type BankWanted, difficulties, longestText } from "./bank-wanted.ts";
import { FilterSection } from "./filter-section.tsx";
import { ParagraphSection } from "./paragraph-section.tsx";

interface BankFiltersProps {
  readonly wanted: BankWanted;
  /** How much each choice would find; nothing before it is known. */
  readonly counts: BankCountsView | undefined;
  readonly onChange: (changed: Partial<BankWanted>) => void;
}

/** What to look for in the bank. Where there is little room, all but the search is folded behind a button. */
export function BankFilters({ wanted, counts, onChange }: BankFiltersProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const chosen = chosenIn(wanted);
  const clear = () => {
    onChange({ ...anyQuestion, about: wanted.about, text: wanted.text });
    // The button goes away with what it clears.
    field.current?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser yet
    <form className="grid gap-4" onSubmit={(event) => event.preventDefault()} role="search">
      <label className="grid gap-1 font-medium">
        Words in the question
        <span className="relative">
          <Search aria-hidden className="absolute top-3 left-3 size-5 text-soft" />
          <input
            autoComplete="off"
            className="min-h-11 w-full rounded-lg border border-edge bg-sheet px-3 pl-10 font-normal text-ink hover:border-accent"
            maxLength={longestText}
            ref={field}
            onChange={(event) => onChange({ text: event.target.value })}
            type="search"
            value={wanted.text}
          />
        </span>
      </label>
      <div className="flex flex-wrap items-center gap-x-5 @3xl:order-last">
        <button
          aria-controls={id}
          aria-expanded={isOpen}
          className={`${action.other} @3xl:hidden`}
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          <ListFilter aria-hidden className="size-5" />
          Filters{chosen > 0 && `: ${chosen}`}
          {chosen > 0 && <span className="sr-only"> chosen</span>}
        </button>
        {chosen > 0 && (
          <button className={action.quiet} onClick={clear} type="button">
            Clear the filters
          </button>
        )}
      </div>
      <div className={`grid gap-4 ${isOpen ? "" : "@max-3xl:hidden"}`} id={id}>
        <AboutChips
          about={wanted.about}
          onChoose={(about) => onChange({ about, paragraph: null })}
          title="Drawn from"
        />
        <div className="border-rule border-b">
          <FilterSection
            all={keysOf(topics)}
            chosen={wanted.topics}
            counts={counts?.topics}
            onChoose={(chosen) => onChange({ topics: chosen })}
            title="Topics"
            wordsFor={(topic) => topics[topic]}
          />
          <FilterSection
            all={keysOf(questionKinds)}
            chosen={wanted.kinds}
            counts={counts?.kinds}
            onChoose={(chosen) => onChange({ kinds: chosen })}
            title="Kinds of question"
            wordsFor={(kind) => questionKinds[kind]}
          />
          <FilterSection
            all={statuses}
            chosen={wanted.statuses}
            counts={counts?.statuses}
            onChoose={(chosen) => onChange({ statuses: chosen })}
            title="Kinds of statement"
            wordsFor={(status) => status}
          />
          <FilterSection
            all={difficulties}
            chosen={wanted.difficulties}
            counts={counts?.difficulties}
            note="Easy: one thing is recognised. Medium: it is recalled, or told from others. Hard: several are held together."
            onChoose={(chosen) => onChange({ difficulties: chosen })}
            title="Difficulty"
            wordsFor={(difficulty) => difficulty}
          />
          {wanted.about === "article" && (
            <ParagraphSection
              chosen={wanted.paragraph}
              counts={counts?.paragraphs}
              onChoose={(paragraph) => onChange({ paragraph })}
            />
          )}
        </div>
      </div>
    </form>
  );
}

function chosenIn({ topics, kinds, statuses, difficulties, paragraph }: BankWanted): number {
  return [topics, kinds, statuses, difficulties].flat().length + (paragraph === null ? 0 : 1);
}
