import type { QuestionResultView } from "@communique/api";
import { Check, ChevronDown } from "lucide-react";
import { OwnMark } from "../own/own-mark.tsx";
import { InScripts } from "../ui/in-scripts.tsx";
import { pointsIn } from "../ui/points-words.ts";
import { questionKinds } from "../ui/question-kinds.ts";
import { questionAnchor } from "./addresses.ts";
import { AnswersByThirds } from "./answers-by-thirds.tsx";
import { CorrectionNote } from "./correction-note.tsx";
import { DoubtList } from "./doubt-list.tsx";
import { indexWords, shareWords } from "./figures.ts";
import { FindingNote } from "./finding-note.tsx";
import { RegradeDialog } from "./regrade-dialog.tsx";

interface QuestionRowProps {
  readonly assignment: string;
  readonly result: QuestionResultView;
}

/** A question: how it did, what is worth knowing of it, and who answered what. */
export function QuestionRow({ assignment, result }: QuestionRowProps) {
  const { number, points, question, key, statistics, table, finding, history, doubts } = result;
  return (
    <li
      className="landing whole grid scroll-mt-4 gap-3 rounded-xl border border-rule bg-sheet px-4 py-4 sm:px-5"
      id={questionAnchor(number)}
    >
      <p className="text-sm text-soft">
        Question {number} · {questionKinds[question.kind]}
        {points !== 1 && ` · ${pointsIn(points)}`}
      </p>
      <h3 className="max-w-prose text-pretty font-medium text-lg leading-snug" id={`stem-${number}`}>
        <InScripts text={question.stem} />
      </h3>
      <OwnMark question={question} />
      <p className="flex max-w-prose gap-2">
        <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-correct" />
        <span className="sr-only">Right answer: </span>
        <InScripts text={key} />
      </p>
      {statistics && (
        <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {[
            ["Facility", shareWords(statistics.facility)],
            ["Discrimination index", indexWords(statistics.discriminationIndex)],
            ["Discriminative efficiency", shareWords(statistics.discriminativeEfficiency)],
            ["Standard deviation", shareWords(statistics.standardDeviation)],
          ].map(([name, value]) => (
            <div className="flex flex-wrap gap-x-2" key={name}>
              <dt className="text-soft">{name}</dt>
              <dd className="font-medium tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {finding && <FindingNote finding={finding} />}
      <DoubtList doubts={doubts} />
      <CorrectionNote history={history} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <details className="group min-w-0 grow basis-72">
          <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md text-accent underline-offset-4 hover:underline">
            Who answered what<span className="sr-only">: question {number}</span>
            <ChevronDown
              aria-hidden
              className="size-4 motion-safe:transition-transform group-open:rotate-180 print:hidden"
            />
          </summary>
          <AnswersByThirds number={number} table={table} />
        </details>
        <RegradeDialog assignment={assignment} result={result} />
      </div>
    </li>
  );
}
