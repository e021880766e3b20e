import type { CheckedWrittenView } from "@communique/api";
import type { Written } from "@communique/quiz";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Failure } from "../api/failure.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { useSettled } from "../ui/use-settled.ts";
import { isSameWritten } from "./is-same-written.ts";

interface Checked {
  readonly checked: CheckedWrittenView | undefined;
  /** Whether what is shown was found for something else than what stands there. */
  readonly isEarlier: boolean;
  readonly failure: Failure | null;
}

/** What can be said of a written question, when the fingers rest. */
export function useWrittenChecked(set: string, written: Written): Checked {
  const api = useTRPCClient();
  const settled = useSettled(written, 300);
  const asked = useQuery({
    queryKey: ["written checked", set, settled],
    queryFn: ({ signal }) => api.set.checkWritten.mutate({ set, written: settled }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const { failure } = useFailure(asked);
  const isEarlier = asked.isPlaceholderData || !isSameWritten(settled, written);
  return { checked: asked.data, isEarlier, failure };
}
