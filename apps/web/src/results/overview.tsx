import type { ResultsView } from "@communique/api";
import { HeartHandshake, Lightbulb } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useId } from "react";
import { pointsIn } from "../ui/points-words.ts";
import { questionAnchor, studentAddress } from "./addresses.ts";
import { indexWords, nobodyWords, pointsWords, resultWords } from "./figures.ts";

/** How far the class is, who needs help, and what misled. */
export function Overview({
  results: { assignment, overview, students, questions },
}: {
  readonly results: ResultsView;
}) {
  const { statistics } = overview;
  const of = overview.isWeighed ? pointsIn(overview.of) : overview.of;
  const needing = students.filter(({ needsHelp }) => needsHelp);
  const found = questions.filter(({ finding }) => finding);
  return (
    <section aria-labelledby="overview" className="grid gap-6">
      <h2 className="sr-only" id="overview">
        Overview
      </h2>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <Figure name="Handed in" value={`${overview.handedIn} of ${overview.students}`} />
        <Figure name="Working" value={String(overview.working)} />
        {overview.attempts > 0 && (
          <>
            <Figure name={`Mean, of ${of}`} value={pointsWords(statistics.mean)} />
            <Figure name={`Median, of ${of}`} value={pointsWords(statistics.median)} />
            <Figure isSmall name="Standard deviation" value={pointsWords(statistics.standardDeviation)} />
            <Figure
              isSmall
              name="Internal consistency (Cronbach’s alpha)"
              value={indexWords(statistics.internalConsistency)}
            />
          </>
        )}
      </dl>
      {overview.attempts > 0 && (
        <div className="grid items-start gap-6 md:grid-cols-2">
          <Note icon={<HeartHandshake aria-hidden />} title="Who needs help">
            {needing.length === 0 ? (
              <p>{nobodyWords(overview)}</p>
            ) : (
              <ul className="grid">
                {needing.map(({ id, name, result }) => (
                  <li className="flex flex-wrap items-center gap-x-3" key={id}>
                    <Link
                      className="inline-flex min-h-11 min-w-11 items-center text-accent underline underline-offset-4 wrap-anywhere hover:text-ink"
                      href={studentAddress(assignment.id, id)}
                      prefetch={false}
                    >
                      <bdi>{name}</bdi>
                    </Link>
                    {result && <span className="text-soft tabular-nums">{resultWords(result)}</span>}
                  </li>
                ))}
              </ul>
            )}
          </Note>
          <Note icon={<Lightbulb aria-hidden />} title="What is worth a look">
            {found.length === 0 ? (
              <p>No question stands out. With fewer than nine students nothing is said of any.</p>
            ) : (
              <ul className="grid gap-3">
                {found.map(({ number, finding }) => (
                  <li key={number}>
                    <a
                      className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4 hover:text-ink"
                      href={`#${questionAnchor(number)}`}
                    >
                      Question {number}
                    </a>
                    <p>{finding?.words}</p>
                  </li>
                ))}
              </ul>
            )}
          </Note>
        </div>
      )}
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly isSmall?: boolean;
}

function Figure({ name, value, isSmall = false }: FigureProps) {
  return (
    <div className={`rounded-xl border border-rule bg-sheet px-4 py-3 ${isSmall ? "col-span-2" : ""}`}>
      <dt className="text-sm text-soft">{name}</dt>
      <dd className={`tabular-nums ${isSmall ? "text-lg" : "font-semibold text-xl"}`}>{value}</dd>
    </div>
  );
}

interface NoteProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

function Note({ icon, title, children }: NoteProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid content-start gap-2 border-accent border-l-2 pl-4">
      <h3 className="flex items-center gap-2 font-semibold text-xl" id={id}>
        <span className="text-accent [&>svg]:size-5">{icon}</span>
        {title}
      </h3>
      {children}
    </section>
  );
}
