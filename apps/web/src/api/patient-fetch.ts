import type { httpLink } from "@trpc/client";
import { inTurn } from "./in-turn.ts";

/** A call that takes longer has lost its connection somewhere; one that sends much is on its way for longer. */
const patience = { milliseconds: 15_000, charactersEach: 500 };

export const patientFetch: NonNullable<Parameters<typeof httpLink>[0]["fetch"]> = (input, init) => {
  const sent = typeof init?.body === "string" ? init.body.length : 0;
  const end = AbortSignal.timeout(Math.round(patience.milliseconds + sent / patience.charactersEach));
  const signal = init?.signal ? AbortSignal.any([init.signal, end]) : end;
  const send = () => fetch(input, { ...init, signal } as RequestInit);
  return init?.method === "POST" ? inTurn(send, signal) : send();
};
