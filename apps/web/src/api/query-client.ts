import { QueryClient } from "@tanstack/react-query";
import { type Failure, failureOf } from "./failure.ts";

/** Asks again where another try can help, until the connection is back. What the API refuses, it refuses. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (count, error) => count < 2 && mayHelp(failureOf(error)),
        retryDelay: (count) => 500 * 2 ** count,
        refetchOnReconnect: true,
        refetchInterval: untilConnected,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: "always" },
    },
  });
}

/** When a query asks again, in milliseconds: a server that was started again sends no sign of it. */
export function untilConnected({
  state: { error, status },
}: {
  readonly state: { readonly error: unknown; readonly status: string };
}): number | false {
  return status === "error" && failureOf(error).kind === "connection" && 5000;
}

/** Whether to ask again at once can bring anything. A device that knows itself to be offline waits for the connection. */
function mayHelp({ kind }: Failure): boolean {
  return kind === "server" || (kind === "connection" && navigator.onLine);
}
