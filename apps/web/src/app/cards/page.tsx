import { Suspense } from "react";
import { CardSkeleton } from "../../cards/card-skeleton.tsx";
import { Cards } from "../../cards/cards.tsx";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";

export const metadata = metadataOf("/cards");

export default function CardsPage() {
  return (
    <>
      <LinkedDataScript path="/cards" />
      <Suspense fallback={<CardSkeleton />}>
        <Cards />
      </Suspense>
    </>
  );
}
