import { Suspense } from "react";
import { Cards } from "../../cards/cards.tsx";
import { CardsAwaited } from "../../cards/cards-awaited.tsx";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";

export const metadata = metadataOf("/cards");

export default function CardsPage() {
  return (
    <>
      <LinkedDataScript path="/cards" />
      <Suspense fallback={<CardsAwaited />}>
        <Cards />
      </Suspense>
    </>
  );
}
