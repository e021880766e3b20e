import { announcementOf } from "./announcement-of.ts";
import { type Finder, finderOf } from "./finder.ts";
import { FoundList } from "./found-list.tsx";
import { entriesAddress, type SearchEntry } from "./search-entry.ts";
import { Suggestions } from "./suggestions.tsx";

/** What searching needs and no page should wait for. */
export interface LazySearch extends Finder {
  readonly FoundList: typeof FoundList;
  readonly Suggestions: typeof Suggestions;
  readonly announcementOf: typeof announcementOf;
}

export async function loadSearch(): Promise<LazySearch> {
  const answer = await fetch(entriesAddress);
  if (!answer.ok) throw new Error(`What can be searched cannot be had: ${answer.status}`);
  const finder = finderOf((await answer.json()) as readonly SearchEntry[]);
  return { ...finder, FoundList, Suggestions, announcementOf };
}
