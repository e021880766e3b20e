import type { AppRouter } from "@communique/api";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import type { Server } from "./server.ts";

/** A client that keeps its cookie, as a browser does. */
export function clientOf(server: Server): TRPCClient<AppRouter> {
  let cookie = "";
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: new URL("/api/trpc", server.url),
        headers: () => ({ cookie }),
        fetch: async (...request) => {
          const response = await fetch(...(request as Parameters<typeof fetch>));
          cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
          return response;
        },
      }),
    ],
  });
}
