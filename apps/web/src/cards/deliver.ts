import type { AppRouter, CardView } from "@communique/api";
import type { TRPCClient } from "@trpc/client";
import { type Failure, failureOf } from "../api/failure.ts";
import { type Act, forgetUnsent, unsentActs } from "./unsent.ts";

type Client = TRPCClient<AppRouter>;

/** What comes of each act that gets through. */
export interface Delivered {
  readonly onEntered?: (card: CardView) => void;
  readonly onRefused?: (refusal: Failure) => void;
}

// One after another, whoever asks: a guest's first act makes the cookie that the next one needs.
const underWay = new WeakMap<Client, Promise<void>>();

/** Sends all that is unsent, in order; fails at the first that does not get through. An act that arrives twice counts once. */
export function deliver(api: Client, delivered: Delivered = {}): Promise<void> {
  const sending =
    underWay.get(api) ??
    sendAll(api, delivered).finally(() => {
      underWay.delete(api);
    });
  underWay.set(api, sending);
  return sending;
}

/** Asks for what tells of the cards once all that was done with them is there, or cannot be sent now. */
export async function askDelivered<Answer>(api: Client, ask: (api: Client) => Promise<Answer>): Promise<Answer> {
  await deliver(api).catch(() => undefined);
  return ask(api);
}

async function sendAll(api: Client, { onEntered, onRefused }: Delivered): Promise<void> {
  for (let [act] = unsentActs(); act; [act] = unsentActs()) {
    try {
      const card = await send(api, act);
      forgetUnsent(act);
      if (card) onEntered?.(card);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== "refused") throw error;
      // Sent again, it would be refused again, and all after it would wait.
      forgetUnsent(act);
      onRefused?.(failure);
    }
  }
}

async function send({ cards }: Client, act: Act): Promise<CardView | null> {
  switch (act.did) {
    case "rate": {
      const { did: _, ...rated } = act;
      return (await cards.rate.mutate(rated)).card;
    }
    case "undo": {
      const { did: _, ...undone } = act;
      return (await cards.undo.mutate(undone)).card;
    }
    case "pause": {
      const { did: _, ...paused } = act;
      await cards.pause.mutate(paused);
      return null;
    }
  }
}
