"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { FailureNotice } from "../ui/failure-notice.tsx";
import { CardLinks } from "./card-links.tsx";
import { CardSession } from "./card-session.tsx";
import { CardSkeleton } from "./card-skeleton.tsx";
import { type Deck, writeDeck } from "./deck.ts";
import { DeckChoices } from "./deck-choices.tsx";
import { FirstVisit } from "./first-visit.tsx";
import { dealHand, readTurn, type Turn } from "./hand.ts";
import { useKeptChoice } from "./kept-choice.ts";
import { begunChoice } from "./kept-place.ts";
import { NothingToTurn } from "./nothing-to-turn.tsx";
import { SessionEnd } from "./session-end.tsx";
import { useDeck } from "./use-deck.ts";

/** The flashcards that the address asks for, of the deck that was chosen. */
export function Cards() {
  const turn = readTurn(useSearchParams().get("turn"));
  const [deck, chooseDeck] = useDeck();
  const [round, setRound] = useState(0);
  return (
    <div className="grid max-w-3xl gap-8">
      <Dealt
        deck={deck}
        key={`${turn} ${round} ${writeDeck(deck)}`}
        onMore={() => setRound(round + 1)}
        round={round}
        turn={turn}
      />
      <div className="grid gap-2 border-rule border-t pt-4 print:hidden">
        <DeckChoices deck={deck} onChoose={chooseDeck} />
        <CardLinks turn={turn} />
      </div>
    </div>
  );
}

interface DealtProps {
  readonly turn: Turn;
  readonly deck: Deck;
  readonly round: number;
  readonly onMore: () => void;
}

function Dealt({ turn, deck, round, onMore }: DealtProps) {
  const api = useTRPCClient();
  const [begun, keepBegun] = useKeptChoice(begunChoice);
  const asked = useQuery({
    queryKey: ["hand", turn, deck, round],
    queryFn: () => dealHand(api, turn, deck),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
  });
  const { failure, retry } = useFailure(asked);
  const { data } = asked;
  const firstVisit = turn === "due" && begun === null;
  const begin = () => keepBegun("yes");
  if (failure && !data) return <FailureNotice failure={failure} retry={retry} />;
  if (!data) return firstVisit ? <FirstVisit count={null} onBegin={begin} /> : <CardSkeleton />;
  if (data.cards.length === 0) return <NothingToTurn nextDue={data.nextDue} turn={turn} />;
  if (firstVisit && data.cards.every(({ isNew }) => isNew))
    return <FirstVisit count={data.cards.length} onBegin={begin} />;
  return (
    <CardSession
      cards={data.cards}
      cram={turn === "cram"}
      end={(rated) => <SessionEnd deck={deck} onMore={onMore} rated={rated} turn={turn} />}
    />
  );
}
