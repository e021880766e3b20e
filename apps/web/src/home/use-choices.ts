import { useEffect, useState } from "react";
import { freshSeed } from "../quiz/fresh-seed.ts";
import { choosingAddress, usualWishes, type Wishes } from "../quiz/wishes.ts";
import { keepChoices, keptChoices } from "./kept-choices.ts";

interface Choices {
  readonly wishes: Wishes;
  /** The seed that the quiz will have: the wished one, or one drawn by chance; empty until the page is alive. */
  readonly seed: string;
  readonly isAsLastTime: boolean;
  readonly change: (changed: Partial<Wishes>) => void;
  readonly drawSeed: () => void;
}

/** What is chosen: at first what the address says, or else what was chosen on the last visit. */
export function useChoices(first: Wishes): Choices {
  const [wishes, setWishes] = useState(first);
  const [drawn, setDrawn] = useState("");
  const [isAsLastTime, setAsLastTime] = useState(false);
  useEffect(() => {
    setDrawn(freshSeed());
    const kept = location.search === "" && keptChoices();
    if (!kept) return;
    setWishes(kept);
    setAsLastTime(choosingAddress(kept) !== choosingAddress(usualWishes));
  }, []);
  const change = (changed: Partial<Wishes>) => {
    const chosen = { ...wishes, ...changed };
    setWishes(chosen);
    setAsLastTime(false);
    keepChoices(chosen);
    history.replaceState(null, "", choosingAddress(chosen));
  };
  const drawSeed = () => {
    setDrawn(freshSeed());
    change({ seed: null });
  };
  return { wishes, seed: wishes.seed ?? drawn, isAsLastTime, change, drawSeed };
}
