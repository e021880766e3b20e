import type { CheckedView, OwnView } from "@communique/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Failure } from "../api/failure.ts";
import { useTRPCClient } from "../api/trpc.ts";
import { useFailure } from "../api/use-failure.ts";
import { useSettled } from "../ui/use-settled.ts";
import { isSameOwn } from "./own-texts.ts";

interface Checked {
  readonly checked: CheckedView | undefined;
  /** Whether what is shown was found for other words than those that stand there. */
  readonly isEarlier: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

interface Asked {
  readonly set: string;
  readonly question: string;
  readonly own: OwnView | null;
}

/** What the audit says of a question's own words, when the fingers rest. */
export function useChecked({ set, question, own }: Asked): Checked {
  const api = useTRPCClient();
  const settled = useSettled(own, 300);
  const asked = useQuery({
    queryKey: ["words checked", set, question, settled],
    queryFn: ({ signal }) => api.set.check.mutate({ set, question, own: { ...settled } }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const { failure, retry } = useFailure(asked);
  const isEarlier = asked.isPlaceholderData || !isSameOwn(settled, own);
  return { checked: asked.data, isEarlier, failure, retry };
}
