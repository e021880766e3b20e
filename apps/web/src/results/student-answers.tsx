import type { StudentAnswersView, StudentAttemptView } from "@communique/api";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { action } from "../ui/action.ts";
import { momentOf } from "../ui/moment.ts";
import { topics } from "../ui/topics.ts";
import { useTitle } from "../ui/use-title.ts";
import { resultsAddress } from "./addresses.ts";
import { resultWords, timeWords } from "./figures.ts";
import { StudentAnswer } from "./student-answer.tsx";

interface StudentAnswersProps {
  readonly assignment: string;
  readonly student: StudentAnswersView;
}

/** One student: what to practise, and every answer as it was given. */
export function StudentAnswers({ assignment, student: { name, attempts, practise } }: StudentAnswersProps) {
  useTitle(`Answers: ${name}`);
  return (
    <div className="grid gap-10">
      <header className="grid gap-3">
        <Link className={`${action.quiet} justify-self-start`} href={resultsAddress(assignment)} prefetch={false}>
          <ArrowLeft aria-hidden className="size-5" />
          The whole class
        </Link>
        <h1 className="font-semibold text-title wrap-anywhere">
          <bdi>{name}</bdi>
        </h1>
      </header>
      {attempts.length === 0 && (
        <p className="max-w-prose rounded-xl border border-rule bg-sheet p-5">Nothing was begun yet.</p>
      )}
      {practise.length > 0 && (
        <section aria-labelledby="practise" className="grid gap-3">
          <h2 className="font-semibold text-2xl" id="practise">
            What to practise
          </h2>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {practise.map(({ topic, right, total }) => (
              <li key={topic}>
                {topics[topic]}{" "}
                <span className="text-soft tabular-nums">
                  ({right} of {total} right)
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {attempts.toReversed().map((attempt, index) => (
        <AttemptSection attempt={attempt} key={attempt.id} number={attempts.length - index} />
      ))}
    </div>
  );
}

interface AttemptSectionProps {
  readonly attempt: StudentAttemptView;
  readonly number: number;
}

function AttemptSection({ attempt: { startedAt, result, items }, number }: AttemptSectionProps) {
  const words = [
    `begun ${momentOf(startedAt, new Date())}`,
    ...(result ? [] : ["still under way"]),
    ...(result && result.seconds !== null ? [timeWords(result.seconds)] : []),
  ];
  return (
    <section aria-labelledby={`attempt-${number}`} className="grid gap-6">
      <div className="grid gap-1">
        <h2 className="font-semibold text-2xl" id={`attempt-${number}`}>
          Attempt {number}
          {result && `: ${resultWords(result)}${items.some(({ points }) => points) ? " points" : ""}`}
        </h2>
        {result?.before && <p>Before correction: {resultWords(result.before)}.</p>}
        <p className="text-soft">{words.join(" · ")}</p>
      </div>
      <ol className="grid gap-10">
        {items.map((item) => (
          <StudentAnswer item={item} key={item.number} />
        ))}
      </ol>
    </section>
  );
}
