import Link from "next/link";
import { Suspense } from "react";
import { CardSkeleton } from "../../../cards/card-skeleton.tsx";
import { StudyProgress } from "../../../cards/study-progress.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";
import { action } from "../../../ui/action.ts";
import { PageLead } from "../../../ui/page-lead.tsx";

export const metadata = metadataOf("/cards/progress");

export default function ProgressPage() {
  return (
    <div className="grid w-full max-w-3xl gap-8">
      <PageLead title="Progress with flashcards">
        <p>
          What falls due, what stays, and what of each topic is learnt. Each picture has a table that says the same.
        </p>
        <p className="flex flex-wrap gap-x-6 text-base">
          <Link className={action.quiet} href="/cards">
            Turn what is due
          </Link>
          <Link className={action.quiet} href="/cards/all">
            All cards
          </Link>
        </p>
      </PageLead>
      <Suspense fallback={<CardSkeleton />}>
        <StudyProgress />
      </Suspense>
    </div>
  );
}
