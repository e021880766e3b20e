import { Suspense } from "react";
import { Result } from "../../result/result.tsx";
import { ResultSkeleton } from "../../result/result-skeleton.tsx";
import { metadataOf } from "../../site/page-metadata.ts";

export const metadata = metadataOf("/result");

export default function ResultPage() {
  return (
    <Suspense fallback={<ResultSkeleton />}>
      <Result />
    </Suspense>
  );
}
