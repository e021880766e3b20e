import type { QuestionResultView } from "@communique/api";
import { QuestionRow } from "./question-row.tsx";

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
      <ol className="grid gap-4">
        {questions.map((question) => (
          <QuestionRow assignment={assignment} key={question.id} result={question} />
        ))}
      </ol>
    </section>
  );
}
