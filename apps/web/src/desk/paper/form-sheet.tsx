import type { FormView } from "@communique/api";
import { PaperAnswer } from "./paper-answer.tsx";
import { pointsTogether } from "./points-together.ts";
import { QuestionList } from "./question-list.tsx";
import { SheetHead } from "./sheet-head.tsx";

interface FormSheetProps {
  readonly title: string;
  readonly form: FormView;
}

/** One form as it is handed out, on pages of its own. */
export function FormSheet({ title, form: { name, items, sections } }: FormSheetProps) {
  const id = `form-${name.toLowerCase()}`;
  return (
    <section aria-labelledby={id} className={`sheet ${id} grid gap-6`}>
      <SheetHead blanks={["Name", "Date"]} id={id} name={`Form ${name}`} points={pointsTogether(items)} title={title} />
      <QuestionList items={items} sections={sections}>
        {({ question }) => <PaperAnswer question={question} />}
      </QuestionList>
    </section>
  );
}
