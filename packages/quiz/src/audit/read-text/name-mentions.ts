import { factOfKind, type KnownFacts } from "../known-facts.ts";
import { type NameLexicon, nameLexicon } from "./name-lexicon.ts";

/** A name in a text, and the ids of the facts that it may stand for there. */
export interface NameMention {
  readonly words: string;
  readonly start: number;
  readonly ids: readonly string[];
}

const lexicons = new WeakMap<KnownFacts, NameLexicon>();

export function nameMentions(text: string, known: KnownFacts): readonly NameMention[] {
  const lexicon = lexicons.get(known) ?? nameLexicon(known);
  lexicons.set(known, lexicon);
  return [...text.matchAll(lexicon.pattern)].map(({ 0: words, index }) => {
    const before = text.slice(0, index);
    const ids = lexicon.idsOf(words);
    return { words, start: index, ids: narrowed(ids, { before, after: text.slice(index + words.length), known }) };
  });
}

const goingTo =
  /\b(?:in|visit|visits|visited|visiting|visit to|trip to|travelled to|traveled to|went to|came to|journey to) $/i;

interface Around {
  readonly before: string;
  readonly after: string;
  readonly known: KnownFacts;
}

function narrowed(ids: readonly string[], around: Around): readonly string[] {
  const { known } = around;
  const places = ids.filter((id) => known.byId.get(id)?.kind === "place");
  const isPlace = goingTo.test(around.before) && !/^[’']s?\b/.test(around.after);
  if (places.length > 0 && places.length < ids.length && isPlace) return places;
  return officesOfNamedGovernment(ids, around);
}

/** "Russian Foreign Minister" names an office of Russia only. */
function officesOfNamedGovernment(ids: readonly string[], { before, known }: Around): readonly string[] {
  const named = ids.filter((id) => {
    const of = factOfKind(known, "office", id)?.of;
    const government = of?.kind === "organisation" ? of.of : of;
    return government && new RegExp(`${government.adjective} $`, "i").test(before);
  });
  return named.length > 0 ? named : ids;
}
