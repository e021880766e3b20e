import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { type Failure, failureOf } from "../api/failure.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { type Delivered, deliver } from "./deliver.ts";
import { type Act, keepUnsent, subscribeToUnsent, unsentActs } from "./unsent.ts";

export interface Delivery {
  readonly act: (act: Act) => void;
  /** How many acts are not there yet, and why: null as long as nothing went wrong. */
  readonly unsent: number;
  readonly why: "connection" | "server" | null;
  /** What the server would not take. */
  readonly refusal: Failure | null;
}

/** Keeps what is done with cards, and sends it, ever more patiently, until it is there. */
export function useDelivery(onEntered: NonNullable<Delivered["onEntered"]> = () => undefined): Delivery {
  const api = useTRPCClient();
  const [trouble, setTrouble] = useState<{ readonly why: "connection" | "server"; readonly tries: number } | null>(
    null,
  );
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const unsent = useSyncExternalStore(
    subscribeToUnsent,
    () => unsentActs().length,
    () => 0,
  );
  const send = useEffectEvent(() => {
    deliver(api, { onEntered, onRefused: setRefusal }).then(
      () => setTrouble(null),
      (error) => {
        const why = failureOf(error).kind === "connection" ? "connection" : "server";
        setTrouble((before) => ({ why, tries: (before?.tries ?? 0) + 1 }));
      },
    );
  });

  useEffect(() => {
    if (unsent > 0 && !trouble) send();
  }, [unsent, trouble]);

  useEffect(() => {
    if (!trouble) return;
    const again = () => send();
    const timer = setTimeout(again, Math.min(1000 * 2 ** trouble.tries, 30_000));
    addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", again);
    };
  }, [trouble]);

  return { act: keepUnsent, unsent, why: unsent > 0 ? (trouble?.why ?? null) : null, refusal };
}
