import { appRouter, type Refusal } from "@communique/api";
import { getTRPCErrorShape, transformTRPCResponse } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";

/** A refusal that comes before tRPC sees the request, in the shape in which tRPC's clients expect one. */
export function apiError(error: Refusal): Response {
  const config = appRouter._def._config;
  const shape = getTRPCErrorShape({
    config,
    error,
    type: "unknown",
    path: undefined,
    input: undefined,
    ctx: undefined,
  });
  return Response.json(transformTRPCResponse(config, { error: shape }), { status: getHTTPStatusCodeFromError(error) });
}
