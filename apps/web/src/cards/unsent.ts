import type { AppRouter } from "@communique/api";
import type { TRPCClient } from "@trpc/client";
import { keptQuietly } from "../quiz/kept-quietly.ts";

type Api = TRPCClient<AppRouter>["cards"];

/** Something done with a card that the server does not have yet. */
export type Act =
  | ({ readonly did: "rate" } & Parameters<Api["rate"]["mutate"]>[0])
  | ({ readonly did: "undo" } & Parameters<Api["undo"]["mutate"]>[0])
  | ({ readonly did: "pause" } & Parameters<Api["pause"]["mutate"]>[0]);

const place = "communique:cards-unsent";
const changed = "communique:cards-unsent-changed";

// Where nothing can be stored, an act waits as long as the page lives.
let unstored: readonly Act[] = [];

/** What is done is kept here until the server has it, so that a reload or a closed tab loses nothing. */
export function keepUnsent(act: Act): void {
  store([...stored(), act]);
}

/** In the order in which it was done. */
export function unsentActs(): readonly Act[] {
  return [...stored(), ...unstored];
}

export function forgetUnsent(act: Act): void {
  const sent = JSON.stringify(act);
  const others = (acts: readonly Act[]) => {
    const at = acts.findIndex((other) => JSON.stringify(other) === sent);
    return at < 0 ? acts : acts.toSpliced(at, 1);
  };
  unstored = others(unstored);
  store(others(stored()));
}

export function subscribeToUnsent(listen: () => void): () => void {
  addEventListener(changed, listen);
  addEventListener("storage", listen);
  return () => {
    removeEventListener(changed, listen);
    removeEventListener("storage", listen);
  };
}

function store(acts: readonly Act[]): void {
  const done = keptQuietly(() => {
    localStorage.setItem(place, JSON.stringify(acts));
    return true;
  });
  if (!done) unstored = [...unstored, ...acts.slice(stored().length)];
  dispatchEvent(new Event(changed));
}

function stored(): readonly Act[] {
  return keptQuietly(() => readActs(localStorage.getItem(place))) ?? [];
}

function readActs(text: string | null): readonly Act[] {
  const acts: unknown = JSON.parse(text ?? "[]");
  return Array.isArray(acts) ? acts.filter(isAct) : [];
}

/** What another version of this page may have left is passed over. */
function isAct(act: unknown): act is Act {
  const { did, statement } = Object(act);
  return ["rate", "undo", "pause"].includes(did) && typeof statement === "string";
}
