import type { AccountRouter } from "@communique/auth";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { patientFetch } from "../api/patient-fetch.ts";

export const accountClient: TRPCClient<AccountRouter> = createTRPCClient<AccountRouter>({
  links: [httpLink({ url: "/api/auth", fetch: patientFetch })],
});
