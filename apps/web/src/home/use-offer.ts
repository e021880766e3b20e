import type { OfferView } from "@communique/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "../api/trpc.ts";
import type { Wishes } from "../quiz/wishes.ts";
import { useSettled } from "../ui/use-settled.ts";

/** What the bank has for some wishes: nothing while nobody wants to know it, and null where it cannot be had. */
export function useOffer(wishes: Wishes, isWanted: boolean): OfferView | null | undefined {
  const { about, topics, kinds, statuses } = useSettled(wishes, 300);
  const { data, isError } = useQuery(
    useTRPC().attempt.offer.queryOptions(
      { about, topics: [...topics], kinds: [...kinds], statuses: [...statuses] },
      { enabled: isWanted, placeholderData: keepPreviousData, staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  return data ?? (isError ? null : undefined);
}
