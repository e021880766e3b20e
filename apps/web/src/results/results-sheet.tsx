import type { ResultsView } from "@communique/api";
import { Hourglass } from "lucide-react";
import type { ReactNode } from "react";
import { TextLink } from "../ui/text-link.tsx";
import { useTitle } from "../ui/use-title.ts";
import { CountingChoice } from "./counting-choice.tsx";
import { ExportButtons } from "./export-buttons.tsx";
import { FacilityPicture } from "./facility-picture.tsx";
import { HistogramPicture } from "./histogram-picture.tsx";
import { Overview } from "./overview.tsx";
import { QuestionList } from "./question-list.tsx";
import { StudentTable } from "./student-table.tsx";
import type { Wanted } from "./wanted.ts";

interface ResultsSheetProps {
  readonly results: ResultsView;
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
  /** What is to be said of how new it is. */
  readonly children: ReactNode;
}

/** What a class did: at a glance first, then question by question, then student by student. */
export function ResultsSheet({ results, wanted, want, children }: ResultsSheetProps) {
  const { assignment, overview, students, questions } = results;
  const hasBegun = overview.attempts + overview.working > 0;
  useTitle(`Results: ${assignment.title}`);
  return (
    <div className="grid gap-12">
      <header className="grid gap-2">
        <p className="font-medium text-soft wrap-anywhere">
          Results ·{" "}
          <TextLink href={`/desk/class?id=${assignment.class.id}`}>
            <bdi>{assignment.class.title}</bdi>
          </TextLink>
        </p>
        <h1 className="font-semibold text-title wrap-anywhere">
          <bdi>{assignment.title}</bdi>
        </h1>
        {children}
      </header>
      <Overview results={results} />
      {overview.attempts > 0 && (
        <div className="grid items-start gap-x-12 gap-y-12 md:grid-cols-2">
          <HistogramPicture overview={overview} />
          <FacilityPicture questions={questions} />
        </div>
      )}
      {(hasBegun || overview.removed > 0) && <CountingChoice removed={overview.removed} want={want} wanted={wanted} />}
      {overview.attempts > 0 ? (
        <QuestionList assignment={assignment.id} questions={questions} />
      ) : (
        <section className="flex max-w-prose gap-4 rounded-xl border border-rule bg-sheet p-5">
          <Hourglass aria-hidden className="size-6 shrink-0 text-accent" />
          <p>
            {overview.working > 0
              ? "Nobody has handed in yet. As soon as somebody has, what the class found hard stands here."
              : "Nobody has begun yet. Each answer shows here as it comes in."}
          </p>
        </section>
      )}
      <StudentTable asked={questions.length} assignment={assignment.id} students={students} />
      {hasBegun && <ExportButtons assignment={assignment.id} wanted={wanted} />}
    </div>
  );
}
