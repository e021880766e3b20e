import type { QuestionResultView } from "@communique/api";
import type { Measure } from "@communique/quiz";
import { SameAsTable } from "../ui/same-as-table.tsx";
import { questionAnchor } from "./addresses.ts";
import { shareWords } from "./figures.ts";

/** How easy each question was. */
export function FacilityPicture({ questions }: { readonly questions: readonly QuestionResultView[] }) {
  return (
    <section aria-labelledby="facility" className="grid gap-3">
      <h2 className="font-semibold text-2xl" id="facility">
        How easy each question was
      </h2>
      <ul className="grid">
        {questions.map(({ number, statistics }) => (
          <li className="grid grid-cols-[2.75rem_minmax(0,1fr)_5.5rem] items-center gap-2" key={number}>
            <a
              className="inline-flex min-h-11 min-w-11 items-center text-accent tabular-nums underline underline-offset-4 hover:text-ink print:min-h-0"
              href={`#${questionAnchor(number)}`}
            >
              <span className="sr-only">Question </span>
              {number}
            </a>
            <Bar measure={statistics?.facility} />
            <span className="text-right text-sm text-soft tabular-nums">
              {statistics ? shareWords(statistics.facility) : "withdrawn"}
            </span>
          </li>
        ))}
      </ul>
      <SameAsTable
        columns={["Question", "Facility"]}
        name="How easy each question was"
        rows={questions.map(({ number, question, statistics }) => [
          `${number}. ${question.stem}`,
          statistics ? shareWords(statistics.facility) : "withdrawn",
        ])}
      />
    </section>
  );
}

function Bar({ measure }: { readonly measure: Measure | undefined }) {
  const share = measure?.outcome === "measured" ? measure.value : 0;
  return (
    <svg aria-hidden height={16} width="100%">
      <rect className="fill-rule" height={16} rx={3} width="100%" />
      <rect className="fill-accent" height={16} rx={3} width={`${100 * share}%`} />
    </svg>
  );
}
