"use client";

import type { KnownCardView } from "@communique/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { topics } from "../ui/topics.ts";
import { CardFilters } from "./card-filters.tsx";
import { CardRow } from "./card-row.tsx";
import { CardSkeleton } from "./card-skeleton.tsx";
import { cardsAddress, readLookedFor } from "./cards-address.ts";
import { askDelivered } from "./deliver.ts";
import { foundCards } from "./found-cards.ts";
import { NoCardFound } from "./no-card-found.tsx";
import { PausedNote } from "./paused-note.tsx";
import { UnsentActsNote } from "./unsent-acts-note.tsx";
import { useDelivery } from "./use-delivery.ts";

/** Every card, to be looked through and searched: what the address says is looked for. */
export function AllCards() {
  const [wanted, setWanted] = useState(readLookedFor(useSearchParams()));
  const [last, setLast] = useState<KnownCardView | null>(null);
  const [api, trpc, queries, delivery] = [useTRPCClient(), useTRPC(), useQueryClient(), useDelivery()];
  const { queryKey } = trpc.cards.list.queryOptions({ about: wanted.about });
  const asked = useQuery({
    queryKey,
    queryFn: () => askDelivered(api, ({ cards }) => cards.list.query({ about: wanted.about })),
    // What was paused here must not be shown as it was before by an answer from earlier.
    refetchOnReconnect: false,
  });
  const { failure, retry } = useFailure(asked);
  const look = (changed: Partial<typeof wanted>) => {
    const next = { ...wanted, ...changed };
    setWanted(next);
    history.replaceState(null, "", cardsAddress(next));
  };
  const pause = (card: KnownCardView, paused: boolean) => {
    delivery.act({ did: "pause", statement: card.statement, paused });
    queries.setQueryData<readonly KnownCardView[]>(queryKey, (cards) =>
      cards?.map((one) => (one.statement === card.statement ? { ...one, paused } : one)),
    );
    setLast({ ...card, paused });
  };
  const cards = asked.data;
  if (!cards) return failure ? <FailureNotice failure={failure} retry={retry} /> : <CardSkeleton />;
  const found = foundCards(cards, wanted);
  return (
    <div className="grid gap-5">
      <CardFilters onChange={look} wanted={wanted} />
      <div className="grid gap-2">
        <p className="text-soft" role="status">
          {found.length} of {cards.length} cards
          {wanted.topic && ` on “${topics[wanted.topic]}”`}
        </p>
        <UnsentActsNote delivery={delivery} />
      </div>
      {found.length > 0 ? (
        <ul className="grid gap-3">
          {found.map((card) => (
            <CardRow card={card} key={card.statement} onPause={pause} />
          ))}
        </ul>
      ) : (
        <NoCardFound onClear={() => look({ text: "", topic: null, standing: null })} />
      )}
      <PausedNote card={last} onUndo={(card) => pause(card, !card.paused)} />
    </div>
  );
}
