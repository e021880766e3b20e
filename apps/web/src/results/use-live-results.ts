import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "../api/trpc.ts";

/** Whether the server tells of changes by itself; where it does not, whoever shows the results has to ask. */
export type Liveness = "connecting" | "live" | "asking";

/**
 * Listens by what the browser itself has: the link of tRPC for it would be in the scripts of every page, and all that there is to hear
 * is that something is new. It connects again by itself, and says what it has heard last.
 */
export function useLiveResults(assignment: string): Liveness {
  const [liveness, setLiveness] = useState<Liveness>("connecting");
  const isSeen = useIsSeen();
  const queries = useQueryClient();
  const trpc = useTRPC();
  useEffect(() => {
    // A browser has few connections to a server: a tab in the background holds none.
    if (!isSeen) return;
    const events = new EventSource(
      `/api/trpc/results.changes?${new URLSearchParams({ input: JSON.stringify({ assignment }) })}`,
    );
    events.onopen = () => setLiveness("live");
    events.onmessage = () => queries.invalidateQueries({ queryKey: trpc.results.pathKey() });
    events.onerror = () => setLiveness("asking");
    const refused = () => {
      events.close();
      setLiveness("asking");
    };
    events.addEventListener("serialized-error", refused);
    return () => {
      events.close();
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
