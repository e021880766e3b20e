import { ChoiceChips } from "../ui/choice-chips.tsx";
import { ChoiceSection } from "../ui/choice-section.tsx";
import { toggled } from "../ui/toggled.ts";

interface FilterSectionProps<Choice extends string> {
  readonly title: string;
  readonly all: readonly Choice[];
  readonly chosen: readonly Choice[];
  readonly onChoose: (chosen: readonly Choice[]) => void;
  readonly wordsFor: (choice: Choice) => string;
  /** How many questions each would find; nothing before it is known. */
  readonly counts: Readonly<Record<Choice, number>> | undefined;
  /** What the choices mean. */
  readonly note?: string;
}

/** Choices of one sort, any number of them, each with how much it would find. */
export function FilterSection<Choice extends string>({
  title,
  all,
  chosen,
  onChoose,
  wordsFor,
  counts,
  note,
}: FilterSectionProps<Choice>) {
  return (
    <ChoiceSection chosen={chosenWords(chosen.map(wordsFor))} title={title}>
      {note && <p className="text-sm text-soft">{note}</p>}
      <ChoiceChips
        choices={all}
        chosen={chosen}
        name={title}
        onChoose={(choice) => onChoose(toggled(chosen, choice))}
        title={title}
        titleHidden
        type="checkbox"
        wordsFor={(choice) => (
          <>
            {wordsFor(choice)}
            {counts && <span className="text-sm text-soft tabular-nums">{counts[choice]}</span>}
          </>
        )}
      />
    </ChoiceSection>
  );
}

function chosenWords([first, ...rest]: readonly string[]): string {
  if (first === undefined) return "any";
  return rest.length === 0 ? first : `${rest.length + 1} chosen`;
}
