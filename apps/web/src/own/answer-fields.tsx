import type { CheckedWrittenView } from "@communique/api";
import type { Written } from "@communique/quiz";
import { AcceptsFields } from "./accepts-fields.tsx";
import { OptionFields } from "./option-fields.tsx";
import { TruthField } from "./truth-field.tsx";

interface AnswerFieldsProps {
  /** The id of the item. */
  readonly id: string;
  readonly written: Written;
  readonly checked: CheckedWrittenView | undefined;
  readonly onChange: (written: Written, undo: string | null) => void;
}

/** What can be answered, and what is right. */
export function AnswerFields({ id, written, checked, onChange }: AnswerFieldsProps) {
  switch (written.kind) {
    case "true or false":
      return (
        <TruthField
          checked={checked}
          id={id}
          isTrue={written.isTrue}
          onChange={(isTrue) => onChange({ ...written, isTrue }, null)}
        />
      );
    case "type the answer":
      return (
        <AcceptsFields
          accepts={written.accepts}
          checked={checked}
          form={written.form}
          id={id}
          onChange={(changed) => onChange({ ...written, ...changed }, null)}
        />
      );
    default:
      return (
        <OptionFields
          checked={checked}
          id={id}
          onChange={(options, undo) => onChange({ ...written, options }, undo)}
          options={written.options}
          type={written.kind === "single choice" ? "radio" : "checkbox"}
        />
      );
  }
}
