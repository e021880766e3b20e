import type { AppRouter } from "@communique/api";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { inTurn } from "./in-turn.ts";

/** A call that takes longer has lost its connection somewhere. */
const patience = 15_000;

export function createClient(): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc", fetch: patientFetch })] });
}

const patientFetch: NonNullable<Parameters<typeof httpLink>[0]["fetch"]> = (input, init) => {
  const end = AbortSignal.timeout(patience);
  const signal = init?.signal ? AbortSignal.any([init.signal, end]) : end;
  const send = () => fetch(input, { ...init, signal } as RequestInit);
  return init?.method === "POST" ? inTurn(send, signal) : send();
};
