import { Suspense } from "react";
import { ResultsOfAddress } from "../../../results/results-of-address.tsx";
import { ResultsSkeleton } from "../../../results/results-skeleton.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";

export const metadata = metadataOf("/desk/results");

export default function ResultsPage() {
  return (
    <Suspense fallback={<ResultsSkeleton />}>
      <ResultsOfAddress />
    </Suspense>
  );
}
