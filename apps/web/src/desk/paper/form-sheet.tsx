import type { FormView } from "@communique/api";
import { InScripts } from "../../ui/in-scripts.tsx";
import { PaperAnswer } from "./paper-answer.tsx";

interface FormSheetProps {
  readonly title: string;
  readonly form: FormView;
}

/** One form as it is handed out, on pages of its own. */
export function FormSheet({ title, form: { name, items } }: FormSheetProps) {
  const id = `form-${name.toLowerCase()}`;
  return (
    <section aria-labelledby={id} className={`sheet ${id} grid gap-6`}>
      <header className="grid gap-4 border-ink border-b pb-4">
        <h2 className="flex flex-wrap items-baseline justify-between gap-x-6 font-semibold text-2xl" id={id}>
          <bdi>{title}</bdi>
          <span>Form {name}</span>
        </h2>
        <p aria-hidden className="flex gap-6 text-sm">
          <span className="flex grow-2 items-baseline gap-2">
            Name <span className="grow border-ink border-b" />
          </span>
          <span className="flex grow items-baseline gap-2">
            Date <span className="grow border-ink border-b" />
          </span>
        </p>
      </header>
      <ol className="grid gap-6">
        {items.map(({ question }, place) => (
          <li className="whole grid grid-cols-[2.25rem_minmax(0,1fr)]" key={question.id}>
            <span className="font-medium tabular-nums">{place + 1}.</span>
            <div className="grid gap-2">
              <p className="wrap-anywhere font-heading font-medium leading-snug" dir="auto">
                <InScripts text={question.stem} />
              </p>
              <PaperAnswer question={question} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
