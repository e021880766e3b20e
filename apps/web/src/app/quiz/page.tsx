import { Suspense } from "react";
import { Quiz } from "../../quiz/quiz.tsx";
import { QuizSkeleton } from "../../quiz/quiz-skeleton.tsx";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";

export const metadata = metadataOf("/quiz");

export default function QuizPage() {
  return (
    <>
      <LinkedDataScript path="/quiz" />
      <Suspense fallback={<QuizSkeleton />}>
        <Quiz />
      </Suspense>
    </>
  );
}
