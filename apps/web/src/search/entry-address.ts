import type { Statement } from "@communique/domain";
import { entryLinkOf } from "../timeline/entry-link.ts";
import { anchorOfFact } from "../ui/fact-anchor.ts";
import { markOf, placesOf, sourceAddress } from "../ui/source-address.ts";
import type { SearchEntry } from "./search-entry.ts";

/** The page that shows a statement best, and where on it the statement stands. */
export function entryAddress({ fact, cites }: Statement): Pick<SearchEntry, "href" | "mark"> {
  const [place] = placesOf(cites);
  const mark = place ? markOf(place) : null;
  if (fact.kind === "position") return { href: `/sides#${anchorOfFact(fact.id)}`, mark };
  if (fact.kind === "event" || fact.kind === "instrument") {
    return { href: `/timeline#${entryLinkOf(fact).anchor}`, mark };
  }
  if (fact.kind === "tenure" && place) return { href: `/people#${anchorOfFact(fact.holder.id)}`, mark };
  return { href: place ? sourceAddress(place) : `/background#${anchorOfFact(fact.id)}`, mark };
}
