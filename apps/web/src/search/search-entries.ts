import type { Fact } from "@communique/domain";
import { namedEntries } from "./named-entries.ts";
import type { SearchEntry } from "./search-entry.ts";
import { toldEntries } from "./told-entries.ts";

/** Everything that can be found in the article and in its background, each entry marked as one or the other. */
export function searchEntries(article: readonly Fact[], background: readonly Fact[]): readonly SearchEntry[] {
  return [
    ...namedEntries({ article, background }),
    ...toldEntries(article).map((entry) => ({ ...entry, origin: "article" as const })),
    ...toldEntries(background).map((entry) => ({ ...entry, origin: "background" as const })),
  ];
}
