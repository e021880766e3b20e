import type { AppRouter } from "@communique/api";
import { useQueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import { useEffect, useState } from "react";
import { useTRPC } from "../api/trpc.ts";

/** Whether the server tells of changes by itself; where it does not, whoever shows the results has to ask. */
export type Liveness = "connecting" | "live" | "asking";

export function useLiveResults(assignment: string): Liveness {
  const [liveness, setLiveness] = useState<Liveness>("connecting");
  const isSeen = useIsSeen();
  const queries = useQueryClient();
  const trpc = useTRPC();
  useEffect(() => {
    // A browser has few connections to a server: a tab in the background holds none.
    if (!isSeen) return;
    if (!("EventSource" in globalThis)) return setLiveness("asking");
    const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: "/api/trpc" })] });
    const listening = client.results.changes.subscribe(
      { assignment },
      {
        onData: () => queries.invalidateQueries({ queryKey: trpc.results.pathKey() }),
        onConnectionStateChange: ({ state, error }) => {
          if (state === "pending") setLiveness("live");
          else if (error) setLiveness("asking");
        },
        onError: () => setLiveness("asking"),
      },
    );
    return () => {
      listening.unsubscribe();
      setLiveness("connecting");
    };
  }, [assignment, isSeen, queries, trpc]);
  return liveness;
}

function useIsSeen(): boolean {
  const [isSeen, setSeen] = useState(true);
  useEffect(() => {
    const look = () => setSeen(document.visibilityState === "visible");
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isSeen;
}
