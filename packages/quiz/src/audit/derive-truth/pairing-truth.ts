import type { When } from "@communique/domain";
import type { OneEnd, OtherEnd, PairingName, Pairings } from "../../question/values.ts";
import { actorWith, factOfKind, type KnownFacts } from "../known-facts/known-facts.ts";
import { presidedTruth } from "./company-truth.ts";
import { datedWith } from "./dated.ts";
import { insideTruth, withinTruth } from "./event-truth.ts";
import { holderTruth } from "./holder-truth.ts";
import { amongTruth } from "./place-truth.ts";
import { eventWith, ifBoth, ifKnown, personWith, placeWith } from "./relation-truth.ts";
import { serviceTruth } from "./service-truth.ts";
import { speakerTruth } from "./speaker-truth.ts";
import { statusTruth } from "./status-truth.ts";
import { tenureTruth } from "./tenure-truth.ts";
import { type Truth, unknown } from "./truth.ts";
import { usageTruth } from "./usage-truth.ts";

/** What a pairing is judged by, besides its two ends. */
export interface PairingContext {
  readonly known: KnownFacts;
  /** The time of all tenures that the question asks; null where it asks none, or of several times. */
  readonly at: When | null;
  /** How the question words the one end. */
  readonly text: string;
}

type Judge<Name extends PairingName> = (
  one: Pairings[Name][0],
  other: Pairings[Name][1],
  context: PairingContext,
) => Truth;

const judges: { readonly [Name in PairingName]: Judge<Name> } = {
  holds: ({ person }, { office }, { known, at }) =>
    ifBoth(personWith(person, known), factOfKind(known, "office", office), (holder, held) =>
      at ? tenureTruth(holder, held, at, known) : unknown("several times"),
    ),
  serves: ({ person }, { actor }, { known, at }) =>
    ifBoth(personWith(person, known), actorWith(actor, known), (servant, side) =>
      at ? serviceTruth(servant, side, at, known) : unknown("several times"),
    ),
  dated: ({ event }, { when }, meant) =>
    ifKnown(datedWith(event, meant.known), (fact) => withinTruth(fact, when, meant)),
  "took place in": ({ event }, { place }, meant) =>
    ifBoth(eventWith(event, meant.known), placeWith(place, meant.known), (fact, where) =>
      insideTruth(fact, where, meant),
    ),
  presided: ({ person }, { event }, { known }) =>
    ifBoth(eventWith(event, known), personWith(person, known), presidedTruth),
  "is among": ({ place }, set, { known }) =>
    ifBoth(placeWith(place, known), placeWith(set.place, known), (one, islands) =>
      islands.form === "islands" ? amongTruth(one, islands, known) : unknown("not told"),
    ),
  "said by": ({ statement }, { speaker }, { known }) =>
    ifKnown(known.statements.get(statement), (told) => speakerTruth(told, speaker, known)),
  "told as": ({ statement }, { status }, { known }) =>
    ifKnown(known.statements.get(statement), (told) => statusTruth(told, status, known)),
  "held by": ({ statement }, { actor }, { known }) =>
    ifBoth(factOfKind(known, "position", statement), actorWith(actor, known), (position, side) =>
      holderTruth(position, side, known),
    ),
  "used by": ({ usage }, { actor }, { known }) =>
    ifBoth(factOfKind(known, "usage", usage), actorWith(actor, known), (used, side) => usageTruth(used, side, known)),
};

/** Whether a pairing holds between two ends, each of which is of the type that it asks for. */
export function pairingTruth(relation: PairingName, ends: readonly [OneEnd, OtherEnd], context: PairingContext): Truth {
  const judge = judges[relation] as (one: OneEnd, other: OtherEnd, context: PairingContext) => Truth;
  return judge(...ends, context);
}
