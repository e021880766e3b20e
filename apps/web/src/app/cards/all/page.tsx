import Link from "next/link";
import { Suspense } from "react";
import { AllCards } from "../../../cards/all-cards.tsx";
import { CardSkeleton } from "../../../cards/card-skeleton.tsx";
import { metadataOf } from "../../../site/page-metadata.ts";
import { action } from "../../../ui/action.ts";
import { PageLead } from "../../../ui/page-lead.tsx";

export const metadata = metadataOf("/cards/all");

export default function AllCardsPage() {
  return (
    <div className="grid gap-8">
      <PageLead title="All flashcards">
        <p>
          Look a card up, see how well you know it, and pause what you need not learn. Learnt means that you would
          recall it now with a chance of nine in ten or more; fragile, that it is slipping.
        </p>
        <p className="flex flex-wrap gap-x-6 text-base">
          <Link className={action.quiet} href="/cards">
            Turn what is due
          </Link>
          <Link className={action.quiet} href="/cards/progress">
            Progress
          </Link>
        </p>
      </PageLead>
      <Suspense fallback={<CardSkeleton />}>
        <AllCards />
      </Suspense>
    </div>
  );
}
