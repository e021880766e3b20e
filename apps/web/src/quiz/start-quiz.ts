import type { AppRouter, AttemptView } from "@communique/api";
import type { TRPCClient } from "@trpc/client";
import { askedAhead } from "../api/asked-ahead.ts";
import { createClient } from "../api/client.ts";
import { readWishes, searchOf, startOf, type Wishes } from "./wishes.ts";

/** Starts the quiz that is wished for. Starting twice is starting once: the server resumes what is unfinished. */
export function startQuiz(api: TRPCClient<AppRouter>, wishes: Wishes): Promise<AttemptView> {
  return takeAhead(searchOf(wishes)) ?? started(api, wishes);
}

const takeAhead = askedAhead("/quiz", () => {
  const wishes = readWishes(new URLSearchParams(location.search));
  if ("problems" in wishes || wishes.seed === null) return null;
  return { name: searchOf(wishes), answer: started(createClient(), wishes) };
});

function started(api: TRPCClient<AppRouter>, wishes: Wishes): Promise<AttemptView> {
  return api.attempt.start.mutate(startOf(wishes));
}
