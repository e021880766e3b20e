import { type Dated, type Fact, type Page, restingOn, type Standing } from "@communique/domain";
import { pagesOf } from "../source/beside.ts";
import { type Place, placesOf } from "../ui/source-address.ts";
import type { EntryLink } from "./entry-link.ts";

/** A statement that joins an entry to others. */
export interface Tie {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  readonly places: readonly Place[];
  readonly pages: readonly Page[];
  /** The other entries that it rests on. */
  readonly also: readonly EntryLink[];
}

/** What rests on an entry. */
export interface Resting {
  readonly ties: readonly Tie[];
  /** Where the article tells what rests on this entry alone. */
  readonly places: readonly Place[];
  /** How many statements of other sources rest on this entry alone. */
  readonly elsewhere: number;
}

interface Around {
  readonly facts: readonly Fact[];
  readonly links: ReadonlyMap<string, EntryLink>;
}

/** The claims and positions that rest on something dated, or on the offer inside it: in full where they join it to something else. */
export function restingOnEntry(fact: Dated["fact"], { facts, links }: Around): Resting {
  const offers = facts.filter((one) => one.kind === "instrument" && one.form === "offer" && one.inside === fact);
  const resting = new Set([fact, ...offers].flatMap((one) => referringTo(one, facts)));
  const statements = [...resting].flatMap((one) => {
    if (one.kind !== "claim" && one.kind !== "position") return [];
    const { id, says: text, standing, cites } = one;
    const also = one.about.flatMap((subject) => {
      const owner = subject.kind === "instrument" && subject.form === "offer" ? subject.inside : subject;
      return owner.id === fact.id ? [] : (links.get(owner.id) ?? []);
    });
    return { id, text, standing, places: placesOf(cites), pages: pagesOf(cites), also: [...new Set(also)], cites };
  });
  const alone = statements.filter(({ also }) => also.length === 0);
  return {
    ties: statements.filter(({ also }) => also.length > 0).map(({ cites: _, ...tie }) => tie),
    places: placesOf(alone.flatMap(({ cites }) => cites)),
    elsewhere: alone.filter(({ pages }) => pages.length > 0).length,
  };
}

function referringTo(fact: Fact, facts: readonly Fact[]): readonly Fact[] {
  const answer = restingOn(facts, fact.id);
  return answer.outcome === "found" ? answer.directly : [];
}
