import type { AppRouter } from "@communique/api";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { patientFetch } from "./patient-fetch.ts";

export function createClient(): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: "/api/trpc", fetch: patientFetch })] });
}
