import { type Claim, contentAgainst, type Position, type Statement, type Term } from "@communique/domain";
import { grouped, indexed } from "../known-facts/indexed.ts";
import { factsOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { worded } from "../known-facts/wordings.ts";
import { bare, containsWords, normalForm, placesOf } from "../read-text/normal-form.ts";
import { tellsAct } from "./acts.ts";
import { provenBy, refuted, type Truth, unknown } from "./truth.ts";

const termsByMeaning = indexed((known) => grouped(factsOfKind(known, "term"), ({ standsFor }) => [bare(standsFor)]));

/** A term stands for its own words; those of another term are not its own, and of all others nothing is told. */
export function meaningTruth(term: Term, words: string, known: KnownFacts): Truth {
  const own = bare(term.standsFor);
  if (bare(words) === own) return provenBy([term.id], "not told");
  if (containsWords(own, words) || containsWords(words, own)) return unknown("part of the answer");
  const others = (termsByMeaning(known).get(bare(words)) ?? []).filter(({ id }) => id !== term.id);
  return others.some(({ name }) => normalForm(name) !== normalForm(term.name))
    ? refuted("functional", term.id)
    : unknown("not told");
}

/** Which words stand at a place of a statement: its own; against some others it is set, and the rest is open. */
export function contrastTruth(fact: Claim | Position, contrast: number, given: string, known: KnownFacts): Truth {
  const contrasted = fact.contrasts[contrast];
  if (!contrasted) return unknown("no such contrast");
  if (bare(given) === bare(contrasted.words)) return provenBy([fact.id], "not told");
  const against = contrasted.against.findIndex((words) => bare(words) === bare(given));
  const content = contentAgainst(fact, { contrast, against });
  if (content === undefined) return unknown("not told");
  return worded(content, known).length > 0 ? unknown("also told") : refuted("contradiction", fact.id);
}

/** The sentence of a statement with a gap in it. */
export interface Gapped {
  readonly before: string;
  readonly after: string;
}

interface Around {
  readonly sentence: Gapped | null;
  readonly known: KnownFacts;
}

/** Which words are left out of a statement's sentence: those that make it whole, and against which others it is set. */
export function leftOutTruth({ id, fact }: Statement, given: string, { sentence, known }: Around): Truth {
  if (!sentence) return unknown("gap not shown");
  const whole = `${sentence.before}${given}${sentence.after}`;
  switch (fact.kind) {
    case "claim":
    case "position":
      return normalForm(whole) === normalForm(fact.says)
        ? provenBy([id], "not told")
        : leftOutOfWorded(fact, given, { sentence, known });
    case "event":
      return tellsAct(whole, fact) ? provenBy([id], "not told") : unknown("not told");
    case "term":
      return [fact.name, fact.standsFor].every((words) => containsWords(whole, words))
        ? provenBy([id], "not told")
        : unknown("not told");
    default:
      return unknown("not told");
  }
}

function leftOutOfWorded(
  fact: Claim | Position,
  given: string,
  { sentence: { before, after }, known }: Around & { readonly sentence: Gapped },
): Truth {
  const place = fact.contrasts.findIndex(
    ({ words }) =>
      normalForm(`${before}${words}${after}`) === normalForm(fact.says) && placesOf(words, fact.says).length === 1,
  );
  return place === -1 ? unknown("not told") : contrastTruth(fact, place, given, known);
}
