"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { createClient } from "./client.ts";
import { createQueryClient } from "./query-client.ts";
import { TRPCProvider } from "./trpc.ts";

export function ApiProvider({ children }: { readonly children: ReactNode }) {
  const [trpcClient] = useState(createClient);
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider queryClient={queryClient} trpcClient={trpcClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
