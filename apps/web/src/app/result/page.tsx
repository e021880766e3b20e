import type { Metadata } from "next";
import { Suspense } from "react";
import { Result } from "../../result/result.tsx";
import { ResultSkeleton } from "../../result/result-skeleton.tsx";

export const metadata: Metadata = { title: "Your result" };

export default function ResultPage() {
  return (
    <Suspense fallback={<ResultSkeleton />}>
      <Result />
    </Suspense>
  );
}
