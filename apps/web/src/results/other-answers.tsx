import { ChoiceGroup } from "../ui/choice-group.tsx";
import { InScripts } from "../ui/in-scripts.tsx";

interface OtherAnswersProps {
  readonly answers: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (answer: string) => void;
}

/** The answers that can be taken as right beside the key. */
export function OtherAnswers({ answers, chosen, onChoose }: OtherAnswersProps) {
  return (
    <ChoiceGroup as="chips" title="Also right">
      {answers.map((answer) => (
        <label className="flex min-h-11 w-full items-center gap-3 wrap-anywhere" key={answer}>
          <input
            checked={chosen.includes(answer)}
            className="size-5 shrink-0 accent-accent"
            onChange={() => onChoose(answer)}
            type="checkbox"
          />
          <bdi>
            <InScripts text={answer} />
          </bdi>
        </label>
      ))}
    </ChoiceGroup>
  );
}
