import { type Actor, type Fact, type Instrument, type Issue, type Place, statementsAbout } from "@communique/domain";
import { anchorOfPlace, isOnMap } from "../map/islands.ts";
import { anchorOfFact } from "../ui/fact-anchor.ts";
import { entryAddress } from "./entry-address.ts";
import { namesToFind } from "./names-to-find.ts";
import type { EntryKind, SearchEntry } from "./search-entry.ts";

type Named = Actor | Place | Instrument | Issue;

const kinds = {
  person: "person",
  place: "place",
  instrument: "document",
  issue: "issue",
  government: "voice",
  organisation: "voice",
  outlet: "voice",
  group: "voice",
  unnamed: "voice",
} as const satisfies Record<Named["kind"], EntryKind>;

interface Origins {
  readonly article: readonly Fact[];
  readonly background: readonly Fact[];
}

/** Who and what the facts name: each leads to its own place, or else to what is told of it first. */
export function namedEntries({ article, background }: Origins): readonly SearchEntry[] {
  const all = [...article, ...background];
  const entriesIn = (facts: readonly Fact[], origin: SearchEntry["origin"]) =>
    facts.filter(isNamed).flatMap((fact): readonly SearchEntry[] => {
      const address = ownAddress(fact, origin) ?? addressOfFirst(fact, all);
      if (!address) return [];
      const names = namesToFind(fact);
      return [
        { id: fact.id, kind: kinds[fact.kind], origin, ...shown(fact), names, about: [], status: null, ...address },
      ];
    });
  return [...entriesIn(article, "article"), ...entriesIn(background, "background")];
}

function isNamed(fact: Fact): fact is Named {
  return fact.kind in kinds;
}

function ownAddress(fact: Named, origin: SearchEntry["origin"]): Pick<SearchEntry, "href" | "mark"> | null {
  const anchor = anchorOfFact(fact.id);
  if (fact.kind === "issue") return { href: `/sides#${anchor}`, mark: null };
  if (fact.kind === "place") return isOnMap(fact) ? { href: `/map#${anchorOfPlace(fact)}`, mark: null } : null;
  if (origin === "background" || fact.kind === "instrument") return null;
  if (fact.kind === "government") return fact.calledByCapital ? { href: "/sides", mark: null } : null;
  return { href: `/people#${anchor}`, mark: null };
}

/** Its own statement before one about it, and that before one that only names it, or names something around it. */
function addressOfFirst(fact: Named, all: readonly Fact[]) {
  const asked = statementsAbout(all, fact.id);
  if (asked.outcome !== "found") return null;
  const { statements, concerning } = asked;
  const about = concerning.filter(({ role, through }) => role === "about" && !through);
  const [first] = [...statements, ...[...about, ...concerning].map(({ statement }) => statement)];
  return first ? entryAddress(first) : null;
}

function shown(fact: Named): Pick<SearchEntry, "title" | "also"> {
  if (fact.kind === "instrument") return { title: capitalised(fact.name), also: fact.alsoCalled };
  if (fact.kind === "government")
    return { title: capitalised(fact.name), also: fact.calledByCapital ? [fact.calledByCapital] : [] };
  const also = "writtenForms" in fact ? fact.writtenForms.map(({ text }) => text) : [];
  // A disputed island has two names, neither the first.
  if (fact.kind === "place" && "names" in fact)
    return { title: [...new Set(Object.values(fact.names))].join(" or "), also };
  return { title: capitalised(fact.name), also };
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
