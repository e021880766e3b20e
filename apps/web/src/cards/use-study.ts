import type { StudyView } from "@communique/api";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import type { Deck } from "./deck.ts";
import { askDelivered } from "./deliver.ts";

type Chosen = Pick<Deck, "about"> & Partial<Pick<Deck, "topics">>;

/** How study of these cards goes, with all that was done with them a moment ago. */
export function useStudy({ about, topics }: Chosen): UseQueryResult<StudyView> {
  const api = useTRPCClient();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const study = { about, timeZone, ...(topics && { topics: [...topics] }) };
  const { queryKey } = useTRPC().cards.study.queryOptions(study);
  return useQuery({ queryKey, queryFn: () => askDelivered(api, ({ cards }) => cards.study.query(study)) });
}
