"use client";

import { ChevronDown, Eraser } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { choosingAddress, quizAddress, usualWishes, type Wishes } from "../quiz/wishes.ts";
import { CopyLink } from "../result/copy-link.tsx";
import { action } from "../ui/action.ts";
import { Builder } from "./builder.tsx";
import { OfferNote } from "./offer-note.tsx";
import { SeedSection } from "./seed-section.tsx";
import type { Stocks } from "./stock.ts";
import { useChoices } from "./use-choices.ts";
import { useOffer } from "./use-offer.ts";
import { wordsFor } from "./words-for.ts";

interface StartFormProps {
  readonly first: Wishes;
  readonly stocks: Stocks;
}

/** One button that starts a quiz, and behind a disclosure what it shall ask. */
export function StartForm({ first, stocks }: StartFormProps) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(choosingAddress(first) !== "/");
  const { wishes, seed, isAsLastTime, change, drawSeed } = useChoices(first);
  const offer = useOffer(wishes, isOpen);
  useEffect(() => router.prefetch("/quiz"), [router]);
  const address = quizAddress({ ...wishes, seed: seed || null, retry: null });
  const start = (event: FormEvent) => {
    event.preventDefault();
    router.push(address);
  };
  return (
    <form action="/quiz" className="grid gap-3" onSubmit={start}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {!isOpen && (
          <button className={`${action.main} w-full px-8 sm:w-auto`} type="submit">
            Start a quiz
          </button>
        )}
        <p className="text-soft">
          {wordsFor(wishes)}
          {isAsLastTime && " · as last time"}
        </p>
      </div>
      <details className="group print:hidden" onToggle={(event) => setOpen(event.currentTarget.open)} open={isOpen}>
        <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-md text-accent underline-offset-4 hover:underline">
          Choose what to ask
          <ChevronDown aria-hidden className="size-5 motion-safe:transition-transform group-open:rotate-180" />
        </summary>
        <div className="mt-2 grid gap-4">
          <Builder onChange={change} stock={stocks[wishes.about]} wishes={wishes}>
            <SeedSection
              isTyped={wishes.seed !== null}
              onDraw={drawSeed}
              onType={(typed) => change({ seed: typed })}
              seed={seed}
            />
          </Builder>
          <div className="action-bar grid gap-3">
            <OfferNote offer={offer} onChange={change} wishes={wishes} />
            <button className={`${action.main} w-full px-8 sm:w-auto sm:justify-self-start`} type="submit">
              Start this quiz
            </button>
          </div>
          <button className={`${action.quiet} justify-self-start`} onClick={() => change(usualWishes)} type="button">
            <Eraser aria-hidden className="size-5" />
            Clear all choices
          </button>
          <CopyLink find={() => address} gives="the same questions in the same order" key={address} />
        </div>
      </details>
    </form>
  );
}
