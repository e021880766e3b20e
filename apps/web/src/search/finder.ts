import { wordsOf } from "@communique/quiz";
import MiniSearch, { type Query, type QueryCombination } from "minisearch";
import type { SearchEntry } from "./search-entry.ts";
import { spellingsOf } from "./spellings-of.ts";
import { termsOf } from "./terms.ts";

/** What a search comes to. */
export interface Found {
  /** The best first, as many as one looks through. */
  readonly entries: readonly SearchEntry[];
  /** How many there are, shown or not. */
  readonly count: number;
  /** Whether some of the words stand nowhere, and what is found has others that look like them. */
  readonly isNear: boolean;
  /** Names that look most like what was typed, where nothing is found. */
  readonly nearest: readonly string[];
}

export interface Finder {
  find(typed: string): Found;
}

const atMost = 30;
const fields = ["title", "names", "about"];

const weights: Partial<Record<SearchEntry["kind"], number>> = { person: 3, place: 3, document: 2, term: 2, voice: 2 };

/** People, places and papers come before the statements about them, and the article before its background. */
function weightOf(entry: SearchEntry | undefined): number {
  return ((entry && weights[entry.kind]) ?? 1) * (entry?.origin === "article" ? 1.5 : 1);
}

/** Searches the given entries by words: whole or begun, misspelt if nothing is spelt so, in any of the scripts. */
export function finderOf(entries: readonly SearchEntry[]): Finder {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<SearchEntry>({
    fields,
    extractField: (entry, field) => {
      const value = entry[field as keyof SearchEntry];
      return Array.isArray(value) ? value.join(" ") : value;
    },
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { names: 4, title: 2 },
      prefix: true,
      boostDocument: (id) => weightOf(byId.get(id)),
    },
  });
  index.addAll(entries);

  const search = (query: Query) => index.search(query).flatMap(({ id }) => byId.get(id) ?? []);

  return {
    find(typed) {
      const words = wordsOf(typed)
        .map(spellingsOf)
        .filter((spellings) => spellings.length > 0);
      if (words.length === 0) return { entries: [], count: 0, isNear: false, nearest: [] };
      const queries = words.map((queries): QueryCombination => {
        const exact: QueryCombination = { combineWith: "OR", queries: [...queries] };
        return search(exact).length > 0 ? exact : { ...exact, fuzzy: slipsIn };
      });
      const isNear = queries.some(({ fuzzy }) => fuzzy !== undefined);
      const all = search({ combineWith: "AND", queries });
      const some = all.length > 0 ? all : search({ combineWith: "OR", queries });
      const nearest = some.length > 0 ? [] : nearestTo(words.flat());
      return {
        entries: namesakesFirst(some, typed).slice(0, atMost),
        count: some.length,
        isNear: isNear || all.length === 0,
        nearest,
      };
    },
  };

  function nearestTo(queries: string[]): readonly string[] {
    const near = search({ combineWith: "OR", queries, fuzzy: 0.6, fields: ["names"] });
    return [...new Set(near.map(({ title }) => title))].slice(0, 3);
  }
}

/** What bears just the name that was typed, before what has it among other words. */
function namesakesFirst(entries: readonly SearchEntry[], typed: string): readonly SearchEntry[] {
  const name = termsOf(typed).join(" ");
  const bearsIt = ({ names }: SearchEntry) => names.some((one) => termsOf(one).join(" ") === name);
  return [...entries.filter(bearsIt), ...entries.filter((entry) => !bearsIt(entry))];
}

/** How many slips of the fingers a word forgives: kana spell out foreign names in more than one way. */
function slipsIn(term: string): number {
  if (/\p{Script=Hiragana}/u.test(term)) return Math.round(term.length * 0.4);
  if (/^\p{N}/u.test(term) || term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}
