import { QueryClient } from "@tanstack/react-query";
import { failureOf } from "./failure.ts";

/** Asks again where another try can help, until the connection is back. What the API refuses, it refuses. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (count, error) => count < 2 && failureOf(error).kind !== "refused",
        retryDelay: (count) => 500 * 2 ** count,
        refetchOnReconnect: true,
        // A server that was started again sends no sign of it.
        refetchInterval: ({ state: { error, status } }) =>
          status === "error" && failureOf(error).kind === "connection" && 5000,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: "always" },
    },
  });
}
