import type { Question } from "@communique/quiz";
import { ChoiceChips } from "./choice-chips.tsx";
import { keysOf } from "./keys-of.ts";

interface AboutChipsProps {
  readonly title: string;
  readonly about: Question["about"];
  readonly onChoose: (about: Question["about"]) => void;
}

const names: Readonly<Record<Question["about"], string>> = {
  article: "The article",
  background: "Background, from other sources",
};

/** What cards or questions are drawn from. */
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
