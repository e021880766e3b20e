import type { AppRouter, Reason } from "@communique/api";
import { TRPCClientError } from "@trpc/client";

/** Why a call brought nothing: it did not get through, the server broke down over it, or the API refused it. */
export type Failure =
  | { readonly kind: "connection" }
  | { readonly kind: "server" }
  | { readonly kind: "refused"; readonly reason: Reason; readonly message: string; readonly hint: string | null };

export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { kind: "server" };
  const { data, message, meta, cause } = error as TRPCClientError<AppRouter>;
  if (data && data.httpStatus < 500) {
    return { kind: "refused", reason: data.reason, message, hint: data.hint };
  }
  // A response that is no answer of the API comes from something in between, or from a server that is going down.
  return data || meta?.response || cause instanceof SyntaxError ? { kind: "server" } : { kind: "connection" };
}
