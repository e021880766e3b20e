import type { Metadata } from "next";
import { Suspense } from "react";
import { CardSkeleton } from "../../cards/card-skeleton.tsx";
import { Cards } from "../../cards/cards.tsx";

export const metadata: Metadata = {
  title: "Flashcards",
  description:
    "Flashcards on the Russia–Japan peace treaty talks of October 2000 that come back just before you would forget them, each with the sentence it rests on.",
};

export default function CardsPage() {
  return (
    <Suspense fallback={<CardSkeleton />}>
      <Cards />
    </Suspense>
  );
}
