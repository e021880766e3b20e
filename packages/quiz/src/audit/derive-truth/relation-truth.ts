import type { Event, Person, Place } from "@communique/domain";
import type { Relation, RelationValue, ValueOf } from "../../question/values.ts";
import { actorWith, factOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { byTruth, chairsTruth, metTruth, partnerTruth } from "./company-truth.ts";
import { datedWith } from "./dated.ts";
import { whenTruth, whereTruth, withinTruth } from "./event-truth.ts";
import { tenureTruth } from "./tenure-truth.ts";
import { type Truth, unknown } from "./truth.ts";
import { usageTruth } from "./usage-truth.ts";
import { contrastTruth, type Gapped, leftOutTruth, meaningTruth } from "./words-truth.ts";

/** What a relation is judged by, besides its two ends. */
export interface Context {
  readonly known: KnownFacts;
  /** The statement that the question asks. */
  readonly asked: string;
  /** Of a question with a gap, the sentence around it. */
  readonly sentence: Gapped | null;
  readonly stem: string;
  /** How the question words the value. */
  readonly text: string;
}

type Asks<Name extends Relation["relation"]> = Extract<Relation, { readonly relation: Name }>;

type Judge<Name extends Relation["relation"]> = (asks: Asks<Name>, value: ValueOf[Name], context: Context) => Truth;

const judges: { readonly [Name in Relation["relation"]]: Judge<Name> } = {
  holder: ({ office }, { person }, context) => officeTruth(person, office, context),
  office: ({ person }, { office }, context) => officeTruth(person, office, context),
  when: ({ event }, { when }, { known, stem }) =>
    ifKnown(datedWith(event, known), (fact) => whenTruth(fact, when, { known, text: stem })),
  year: ({ event }, { when }, { known, stem }) =>
    ifKnown(datedWith(event, known), (fact) => withinTruth(fact, when, { known, text: stem })),
  dated: ({ when }, { event }, { known, text }) =>
    ifKnown(datedWith(event, known), (fact) => withinTruth(fact, when, { known, text })),
  where: ({ event }, { place }, { known, stem }) =>
    ifBoth(eventWith(event, known), placeWith(place, known), (fact, where) =>
      whereTruth(fact, where, { known, text: stem }),
    ),
  chairs: ({ event }, { persons }, { known }) => {
    const named = persons.flatMap((id) => personWith(id, known) ?? []);
    const fact = named.length === persons.length ? eventWith(event, known) : undefined;
    return ifKnown(fact, (chaired) => chairsTruth(chaired, named));
  },
  partner: ({ event, person }, value, { known }) =>
    ifKnown(eventWith(event, known), (fact) =>
      ifBoth(personWith(person, known), personWith(value.person, known), (one, given) =>
        partnerTruth(fact, one, given),
      ),
    ),
  met: ({ event, person }, value, { known }) =>
    ifKnown(eventWith(event, known), (fact) =>
      ifBoth(personWith(person, known), personWith(value.person, known), (one, given) =>
        metTruth(fact, one, given, known),
      ),
    ),
  by: ({ event }, { actor }, { known }) =>
    ifBoth(eventWith(event, known), actorWith(actor, known), (fact, one) => byTruth(fact, one, known)),
  meaning: ({ term }, { words }, { known }) =>
    ifKnown(factOfKind(known, "term", term), (fact) => meaningTruth(fact, words, known)),
  "used by": ({ usage }, { actor }, { known }) =>
    ifBoth(factOfKind(known, "usage", usage), actorWith(actor, known), (fact, one) => usageTruth(fact, one, known)),
  words: ({ statement, contrast }, { words }, { known }) =>
    ifKnown(wordedWith(statement, known), (fact) => contrastTruth(fact, contrast, words, known)),
  "left out": ({ statement }, { words }, { known, sentence }) =>
    ifKnown(known.statements.get(statement), (told) => leftOutTruth(told, words, { sentence, known })),
};

/** Whether a value, which is of the type that the relation asks for, is an answer to it. */
export function relationTruth(asks: Relation, value: RelationValue, context: Context): Truth {
  const judge = judges[asks.relation] as (asks: Relation, value: RelationValue, context: Context) => Truth;
  return judge(asks, value, context);
}

/** At the time of the tenure that the question asks: who held an office years before is not asked. */
function officeTruth(personId: string, officeId: string, { known, asked }: Context): Truth {
  const tenure = factOfKind(known, "tenure", asked);
  return ifKnown(tenure, ({ asOf }) =>
    ifBoth(personWith(personId, known), factOfKind(known, "office", officeId), (person, office) =>
      tenureTruth(person, office, asOf, known),
    ),
  );
}

export function ifKnown<One>(one: One | undefined, judge: (one: One) => Truth): Truth {
  return one === undefined ? unknown("not told") : judge(one);
}

export function ifBoth<One, Other>(
  one: One | undefined,
  other: Other | undefined,
  judge: (one: One, other: Other) => Truth,
): Truth {
  return one === undefined || other === undefined ? unknown("not told") : judge(one, other);
}

export function eventWith(id: string, known: KnownFacts): Event | undefined {
  return factOfKind(known, "event", id);
}

export function personWith(id: string, known: KnownFacts): Person | undefined {
  return factOfKind(known, "person", id);
}

export function placeWith(id: string, known: KnownFacts): Place | undefined {
  return factOfKind(known, "place", id);
}

function wordedWith(id: string, known: KnownFacts) {
  return factOfKind(known, "claim", id) ?? factOfKind(known, "position", id);
}
