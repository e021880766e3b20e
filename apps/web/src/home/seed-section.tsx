import { Dices } from "lucide-react";
import { useId, useState } from "react";
import { action } from "../ui/action.ts";
import { ChoiceSection } from "../ui/choice-section.tsx";

interface SeedSectionProps {
  /** The seed that the quiz will have, typed or drawn. */
  readonly seed: string;
  readonly isTyped: boolean;
  readonly onType: (seed: string | null) => void;
  readonly onDraw: () => void;
}

export function SeedSection({ seed, isTyped, onType, onDraw }: SeedSectionProps) {
  const id = useId();
  const [isEmptied, setEmptied] = useState(false);
  const type = (text: string) => {
    const typed = asSeed(text);
    setEmptied(typed === "");
    onType(typed || null);
  };
  return (
    <ChoiceSection chosen={isTyped ? `seed ${seed}` : "a seed drawn by chance"} title="More">
      <div className="grid gap-2">
        <label className="font-medium" htmlFor={id}>
          Seed
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            aria-describedby={`${id}-meaning`}
            autoCapitalize="none"
            autoComplete="off"
            className="min-h-11 w-56 max-w-full scroll-my-4 scroll-mb-48 rounded-lg border border-edge bg-paper px-3 font-mono"
            id={id}
            maxLength={40}
            name="seed"
            onBlur={() => setEmptied(false)}
            onChange={(event) => type(event.target.value)}
            spellCheck={false}
            value={isEmptied ? "" : seed}
          />
          <button className={action.other} onClick={onDraw} type="button">
            <Dices aria-hidden className="size-5" />
            Draw another
          </button>
        </div>
        <p className="max-w-prose text-sm text-soft" id={`${id}-meaning`}>
          The same seed with the same choices gives the same questions in the same order, here and on any other device.
          It has small letters, digits and hyphens.
        </p>
      </div>
    </ChoiceSection>
  );
}

/** @example asSeed("Class 9B, Monday") // "class-9b-monday" */
function asSeed(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-");
}
