import type { CheckedWrittenView } from "@communique/api";
import { Chip } from "../ui/chip.tsx";
import { ChoiceGroup } from "../ui/choice-group.tsx";
import { FoundAt } from "./found-at.tsx";

interface TruthFieldProps {
  /** The id of the item. */
  readonly id: string;
  readonly isTrue: boolean | null;
  readonly checked: CheckedWrittenView | undefined;
  readonly onChange: (isTrue: boolean) => void;
}

/** Whether what the question says is so. */
export function TruthField({ id, isTrue, checked, onChange }: TruthFieldProps) {
  return (
    <div className="grid gap-2">
      <ChoiceGroup as="chips" title="The right answer">
        {[true, false].map((value) => (
          <Chip
            checked={isTrue === value}
            key={`${value}`}
            name={`${id}-truth`}
            onChange={() => onChange(value)}
            type="radio"
            value={`${value}`}
          >
            {value ? "True" : "False"}
          </Chip>
        ))}
      </ChoiceGroup>
      <FoundAt checked={checked} place="truth" />
    </div>
  );
}
