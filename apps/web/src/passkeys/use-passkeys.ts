import type { PasskeyView } from "@communique/auth";
import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { accountClient } from "../account/account-client.ts";

const queryKey = ["passkeys"];

export function usePasskeys(): UseQueryResult<readonly PasskeyView[]> & { readonly askAgain: () => Promise<void> } {
  const queries = useQueryClient();
  const asked = useQuery({ queryKey, queryFn: () => accountClient.passkeys.list.query() });
  return { ...asked, askAgain: () => queries.invalidateQueries({ queryKey }) };
}
