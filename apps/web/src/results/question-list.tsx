import type { QuestionResultView } from "@communique/api";
import { QuestionRow } from "./question-row.tsx";
import { StatisticsWords } from "./statistics-words.tsx";

interface QuestionListProps {
  readonly assignment: string;
  readonly questions: readonly QuestionResultView[];
}

export function QuestionList({ assignment, questions }: QuestionListProps) {
  return (
    <section aria-labelledby="questions" className="grid gap-4">
      <h2 className="font-semibold text-2xl" id="questions">
        Question by question
      </h2>
      <StatisticsWords />
      <ol className="grid gap-4">
        {questions.map((question) => (
          <QuestionRow assignment={assignment} key={question.id} result={question} />
        ))}
      </ol>
    </section>
  );
}
