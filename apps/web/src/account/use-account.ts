import type { AccountView } from "@communique/auth";
import { type QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { accountClient } from "./account-client.ts";

const queryKey = ["account"];

export function useAccount(): UseQueryResult<AccountView> {
  return useQuery({ queryKey, queryFn: () => accountClient.current.query() });
}

/** This browser is another learner's from now on, or nobody's: what it had of the one before is asked anew. */
export async function askAnew(queries: QueryClient): Promise<void> {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
  await queries.invalidateQueries({ queryKey });
}
