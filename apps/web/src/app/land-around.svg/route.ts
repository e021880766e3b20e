import { landAround } from "../../feedback/land-around.ts";

export const dynamic = "force-static";

/** The land behind the islands, for the browser to fetch when a quiz has a map. */
export function GET(): Response {
  return new Response(landAround(), { headers: { "Content-Type": "image/svg+xml" } });
}
