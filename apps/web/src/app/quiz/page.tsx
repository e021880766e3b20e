import type { Metadata } from "next";
import { Suspense } from "react";
import { Quiz } from "../../quiz/quiz.tsx";
import { QuizSkeleton } from "../../quiz/quiz-skeleton.tsx";

export const metadata: Metadata = { title: "Quiz" };

export default function QuizPage() {
  return (
    <Suspense fallback={<QuizSkeleton />}>
      <Quiz />
    </Suspense>
  );
}
