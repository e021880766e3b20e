import { backgroundFacts } from "@communique/domain/background";
import { articleFacts } from "@communique/domain/facts";
import { searchEntries } from "../../search/search-entries.ts";

export const dynamic = "force-static";

/** What can be searched, for the browser to fetch when somebody does. */
export function GET(): Response {
  return Response.json(searchEntries(articleFacts, backgroundFacts));
}
