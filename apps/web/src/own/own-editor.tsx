import type { Written } from "@communique/quiz";
import { AnswerFields } from "./answer-fields.tsx";
import { checkedWords } from "./checked-words.ts";
import { FoundAt } from "./found-at.tsx";
import { RestsField } from "./rests-field.tsx";
import { TypedField } from "./typed-field.tsx";
import { useWrittenChecked } from "./use-written-checked.ts";

interface OwnEditorProps {
  readonly set: string;
  /** The id of the item. */
  readonly id: string;
  readonly written: Written;
  /** Whether it was begun just now, and is to be typed into. */
  readonly isFresh: boolean;
  /** With what can be undone; null for what is typed. */
  readonly onChange: (written: Written, undo: string | null) => void;
}

/** A question of one's own, to be written while the audit looks on. */
export function OwnEditor({ set, id, written, isFresh, onChange }: OwnEditorProps) {
  const { checked, isEarlier, failure } = useWrittenChecked(set, written);
  return (
    <div className="grid gap-5">
      <TypedField
        isFocused={isFresh}
        label="Question"
        onChange={(stem) => onChange({ ...written, stem }, null)}
        place="stem"
        text={written.stem}
      >
        <FoundAt checked={checked} place="stem" />
      </TypedField>
      <AnswerFields checked={checked} id={id} onChange={onChange} written={written} />
      <TypedField
        label="Explanation, read after the answer (may stay empty)"
        onChange={(explanation) => onChange({ ...written, explanation }, null)}
        place="explanation"
        text={written.explanation}
      >
        <FoundAt checked={checked} place="explanation" />
      </TypedField>
      <RestsField
        checked={checked}
        isEarlier={isEarlier}
        onChange={(rests, undo) => onChange({ ...written, rests }, undo)}
        rests={written.rests}
      />
      <p className="max-w-prose text-soft" role="status">
        {checkedWords({ checked, isEarlier, failure })}
      </p>
    </div>
  );
}
