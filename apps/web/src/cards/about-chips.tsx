import { ChoiceChips } from "../ui/choice-chips.tsx";
import { keysOf } from "../ui/keys-of.ts";
import type { Deck } from "./deck.ts";

interface AboutChipsProps {
  readonly title: string;
  readonly about: Deck["about"];
  readonly onChoose: (about: Deck["about"]) => void;
}

const names: Readonly<Record<Deck["about"], string>> = {
  article: "The article",
  background: "Background, from other sources",
};

/** What cards are drawn from. */
export function AboutChips({ title, about, onChoose }: AboutChipsProps) {
  return (
    <ChoiceChips
      choices={keysOf(names)}
      chosen={[about]}
      name="about"
      onChoose={onChoose}
      title={title}
      type="radio"
      wordsFor={(one) => names[one]}
    />
  );
}
