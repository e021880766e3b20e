"use client";

import type { StudyView } from "@communique/api";
import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { CardBone } from "../ui/skeleton.tsx";
import { typographic } from "../ui/typographic.ts";
import { turnAddresses } from "./hand.ts";
import { useDeck } from "./use-deck.ts";
import { useStudy } from "./use-study.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** How many cards are due today, and the way to them. The page is of use where that cannot be had. */
export function DueToday() {
  const [deck] = useDeck();
  const { data, error } = useStudy(deck);
  if (!(data || error)) return <CardBone />;
  const { title, says } = wordsOf(data);
  return (
    <Link
      className="group flex min-h-20 items-center justify-between gap-4 rounded-xl border border-edge bg-sheet px-5 py-4 hover:border-accent"
      href={turnAddresses.due}
    >
      <span>
        <span className="block font-medium text-lg">{title}</span>
        <span className="block text-soft">{typographic(says)}</span>
      </span>
      <ArrowRight
        aria-hidden
        className="size-6 shrink-0 text-accent motion-safe:transition-transform group-hover:translate-x-1"
      />
    </Link>
  );
}

function wordsOf(study: StudyView | undefined): { readonly title: string; readonly says: string } {
  if (!study) return { title: "Flashcards", says: "What is due cannot be told just now." };
  const { forecast, reviewed } = study;
  if (reviewed === 0) {
    return { title: "Flashcards", says: "A few facts a day, which come back just before you would forget them." };
  }
  const due = forecast[0]?.due ?? 0;
  if (due > 0) {
    return {
      title: due === 1 ? "One card is due today" : `${due} cards are due today`,
      says: "Go on with your flashcards.",
    };
  }
  const next = forecast.find((one) => one.due > 0);
  return {
    title: "No card is due today",
    says: `${next ? `The next on ${day.format(new Date(next.day))}. ` : ""}Learn new ones, or go over any of them.`,
  };
}
