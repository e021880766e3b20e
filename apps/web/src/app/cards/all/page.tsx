import type { Metadata } from "next";
import Link from "next/link";
import { Suspense } from "react";
import { AllCards } from "../../../cards/all-cards.tsx";
import { CardSkeleton } from "../../../cards/card-skeleton.tsx";
import { action } from "../../../ui/action.ts";
import { PageLead } from "../../../ui/page-lead.tsx";

export const metadata: Metadata = {
  title: "All flashcards",
  description:
    "Every flashcard on the Russia–Japan peace treaty talks of October 2000, to be searched by word, topic and how well you know it.",
};

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
