import type { ReactNode } from "react";
import { Chip } from "./chip.tsx";
import { ChoiceGroup } from "./choice-group.tsx";

interface ChoiceChipsProps<Choice extends string | number> {
  readonly title: string;
  /** Where the title is told by what stands around it already. */
  readonly titleHidden?: boolean;
  readonly as?: "chips" | "numbers";
  /** One of them, or any number. */
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  readonly wordsFor?: (choice: Choice) => ReactNode;
}

/** Choices that a word or two tell, in a row. */
export function ChoiceChips<Choice extends string | number>({
  title,
  as = "chips",
  titleHidden = false,
  choices,
  chosen,
  onChoose,
  wordsFor = (choice) => choice,
  ...input
}: ChoiceChipsProps<Choice>) {
  return (
    <ChoiceGroup as={as} title={title} titleHidden={titleHidden}>
      {choices.map((choice) => (
        <Chip
          checked={chosen.includes(choice)}
          key={choice}
          onChange={() => onChoose(choice)}
          value={choice}
          {...input}
        >
          {wordsFor(choice)}
        </Chip>
      ))}
    </ChoiceGroup>
  );
}
