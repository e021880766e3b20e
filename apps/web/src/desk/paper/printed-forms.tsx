import type { FormView } from "@communique/api";
import { ChoiceChips } from "../../ui/choice-chips.tsx";
import { keysOf } from "../../ui/keys-of.ts";
import { toggled } from "../../ui/toggled.ts";
import { FormSheet } from "./form-sheet.tsx";
import { KeySheet } from "./key-sheet.tsx";
import { PrintChoices } from "./print-choices.tsx";
import { formSheets, type Printing } from "./printing.ts";

interface PrintedFormsProps {
  readonly title: string;
  readonly forms: readonly FormView[];
  readonly printing: Printing;
  readonly onChange: (changed: Partial<Printing>) => void;
}

/** Both forms and their keys. */
export function PrintedForms({ title, forms, printing: { sheets }, onChange }: PrintedFormsProps) {
  return (
    <div className="grid gap-10 print:block">
      <PrintChoices
        isOff={sheets.length === 0}
        lead="The same questions, in another order and with the options in another order, and for each form its key. Every form and every key begins on a page of its own, and comes out the same however often it is printed."
      >
        <ChoiceChips
          choices={keysOf(formSheets)}
          chosen={sheets}
          name="sheets"
          onChoose={(sheet) => onChange({ sheets: toggled(sheets, sheet) })}
          title="Print"
          type="checkbox"
          wordsFor={(sheet) => formSheets[sheet]}
        />
      </PrintChoices>
      {forms.map(
        (form) =>
          sheets.includes(form.name === "A" ? "form-a" : "form-b") && (
            <FormSheet form={form} key={form.name} title={title} />
          ),
      )}
      {sheets.includes("keys") &&
        forms.map(({ name, items }) => (
          <KeySheet
            id={`key-${name.toLowerCase()}`}
            items={items}
            key={name}
            name={`Key to form ${name}`}
            title={title}
          />
        ))}
    </div>
  );
}
