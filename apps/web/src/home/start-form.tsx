"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { freshSeed } from "../quiz/fresh-seed.ts";
import { choosingAddress, quizAddress, type Wishes } from "../quiz/wishes.ts";
import { action } from "../ui/action.ts";
import { Choices } from "./choices.tsx";
import { wordsFor } from "./words-for.ts";

/** One button that starts a quiz, and behind a disclosure what it shall ask: at first what the address says. */
export function StartForm({ first }: { readonly first: Wishes }) {
  const router = useRouter();
  const [wishes, setWishes] = useState(first);
  const [openAtFirst] = useState(choosingAddress(first) !== "/");
  useEffect(() => router.prefetch("/quiz"), [router]);
  const change = (changed: Partial<Wishes>) => {
    setWishes({ ...wishes, ...changed });
    history.replaceState(null, "", choosingAddress({ ...wishes, ...changed }));
  };
  const start = (event: FormEvent) => {
    event.preventDefault();
    router.push(quizAddress({ ...wishes, seed: freshSeed(), retry: null }));
  };
  return (
    <form action="/quiz" className="grid gap-3" onSubmit={start}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button className={`${action.main} w-full px-8 sm:w-auto`} type="submit">
          Start a quiz
        </button>
        <p className="text-soft">{wordsFor(wishes)}</p>
      </div>
      <Choices onChange={change} open={openAtFirst} wishes={wishes} />
    </form>
  );
}
