import { useState } from "react";
import { type Failure, failureOf } from "./failure.ts";

interface Asked {
  readonly data: unknown;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Why a query brought nothing, and how to try again. A lost connection stays the reason while the query asks again by itself. */
export function useFailure({ data, error, refetch }: Asked): { failure: Failure | null; retry: () => void } {
  const [isLost, setLost] = useState(false);
  const failure = error ? failureOf(error) : null;
  const staysLost = failure ? failure.kind === "connection" : isLost && !data;
  if (staysLost !== isLost) setLost(staysLost);
  const retry = () => {
    refetch();
    setLost(false);
  };
  return { failure: failure ?? (staysLost ? { kind: "connection" } : null), retry };
}
