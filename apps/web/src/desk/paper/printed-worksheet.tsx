import type { SectionView, SheetItemView } from "@communique/api";
import { Chip } from "../../ui/chip.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { canDoWithoutOptions } from "./can-do-without-options.ts";
import { isBackground } from "./is-background.ts";
import { KeySheet } from "./key-sheet.tsx";
import { pointsTogether } from "./points-together.ts";
import { PrintChoices } from "./print-choices.tsx";
import type { Printing } from "./printing.ts";
import { QuestionList } from "./question-list.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { WorksheetAnswer } from "./worksheet-answer.tsx";
import { worksheetKey } from "./worksheet-key.ts";
import { WritingLine } from "./writing-line.tsx";

interface PrintedWorksheetProps {
  readonly title: string;
  readonly items: readonly SheetItemView[];
  readonly sections: readonly SectionView[];
  readonly printing: Printing;
  readonly onChange: (changed: Partial<Printing>) => void;
}

/** All questions in the order of the set, each with room for the reason, and the key on a page of its own. */
export function PrintedWorksheet({ title, items, sections, printing, onChange }: PrintedWorksheetProps) {
  const { hasKey, hasOptions } = printing;
  return (
    <div className="grid gap-10 print:block">
      <PrintChoices lead="One version for all, in the order of the set, with room to write which sentence says so. The key with its sentences comes on a page of its own.">
        <ChoiceGroup as="chips" title="With">
          <Chip checked={hasKey} name="key" onChange={() => onChange({ hasKey: !hasKey })} type="checkbox">
            Key
          </Chip>
          <Chip
            checked={hasOptions}
            name="options"
            onChange={() => onChange({ hasOptions: !hasOptions })}
            type="checkbox"
          >
            Options to choose from
          </Chip>
        </ChoiceGroup>
        {!hasOptions && (
          <p className="max-w-prose text-sm text-soft" role="note">
            {withoutOptions(items.filter(({ question }) => canDoWithoutOptions(question)).length, items.length)}
          </p>
        )}
      </PrintChoices>
      <section aria-labelledby="worksheet" className="sheet worksheet grid gap-6">
        <SheetHead
          blanks={["Name", "Class", "Date"]}
          id="worksheet"
          name="Worksheet"
          points={pointsTogether(items)}
          title={title}
        />
        <QuestionList items={items} sections={sections}>
          {({ question, cites }) => (
            <>
              <WorksheetAnswer hasOptions={hasOptions} question={question} />
              {cites.length > 0 && (
                <WritingLine
                  name={isBackground(cites) ? "Background. Which source says so?" : "Which sentence says so?"}
                  sign=""
                />
              )}
            </>
          )}
        </QuestionList>
      </section>
      {hasKey && (
        <KeySheet
          id="key-worksheet"
          keyOf={(item) => worksheetKey(item, hasOptions)}
          items={items}
          name="Key to the worksheet"
          title={title}
        />
      )}
    </div>
  );
}

function withoutOptions(count: number, all: number): string {
  const rest = "The others keep what they ask to be chosen, ordered or found.";
  if (count === all) return "All are answered in words of one’s own.";
  return count === 0
    ? "None of these questions can be answered fairly without its options, so all keep them."
    : `Answered in words of one’s own: ${count} of ${all}. ${rest}`;
}
