import { ChoiceChips } from "../ui/choice-chips.tsx";
import { ChoiceSection } from "../ui/choice-section.tsx";

interface ParagraphSectionProps {
  readonly chosen: number | null;
  readonly onChoose: (paragraph: number | null) => void;
  /** How many questions rest on each, from the first; nothing before it is known. */
  readonly counts: readonly number[] | undefined;
}

const anywhere = 0;

/** The paragraph of the article that a question rests on. */
export function ParagraphSection({ chosen, onChoose, counts = [] }: ParagraphSectionProps) {
  return (
    <ChoiceSection chosen={chosen === null ? "any" : `¶${chosen}`} title="Paragraph">
      <ChoiceChips
        choices={[anywhere, ...counts.map((_, index) => index + 1)]}
        chosen={[chosen ?? anywhere]}
        name="paragraph"
        onChoose={(paragraph) => onChoose(paragraph === anywhere ? null : paragraph)}
        title="Paragraph"
        titleHidden
        type="radio"
        wordsFor={(paragraph) =>
          paragraph === anywhere ? (
            "any"
          ) : (
            <>
              ¶{paragraph}
              <span className="text-sm text-soft tabular-nums">{counts[paragraph - 1]}</span>
            </>
          )
        }
      />
    </ChoiceSection>
  );
}
