import type { Event, Person, UndisputedPlace } from "@communique/domain";
import { labelOfChain, labelOfPersons, phraseOfWhen } from "@communique/domain/wording";
import { once } from "../once.ts";
import { overlap } from "../overlap.ts";
import { askedOfPlan, nounOf, purposeOf, sentenceOf, whenOf } from "../wording/event.ts";
import { nameExpected } from "./expected.ts";
import { asked } from "./facet.ts";
import { manyAnswers, poolOf } from "./pool.ts";
import { type Recipe, reasonFor, right, siblingsOf, wrong } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

/** Where was an event, or where was it due? It has one place, which refutes the others. */
export const eventWhere: Recipe = {
  name: "event where",
  kinds: ["single choice", "type the answer"],
  drafts: (witness) => {
    const placed = witness.tells("where");
    return placed.flatMap((statement) => {
      const { fact, is } = statement;
      const stem = stemOf(fact);
      if (!stem) return [];
      const answer = (place: UndisputedPlace) => ({
        text: place.name,
        value: { place: place.id },
        expected: nameExpected(place, witness),
      });
      return asked(eventWhere.name, witness, {
        statement,
        asks: { relation: "where", event: fact.id },
        stem,
        key: { ...answer(is), because: right(statement), feedback: reasonFor(statement, witness) },
        tiers: [
          placesApartFrom(statement, witness).map((place) => ({
            ...answer(place),
            because: wrong("functional", statement),
            feedback: "due" in fact ? `The plan names ${is.name}.` : `It was in ${is.name}.`,
          })),
        ],
        explanation: sentenceOf(fact),
        reveals: siblingsOf(statement, witness),
      });
    });
  },
};

function stemOf(event: Event): string | undefined {
  const time = phraseOfWhen(whenOf(event));
  switch (event.form) {
    case "visit":
    case "trip":
      return "due" in event
        ? `${askedOfPlan(event, "Where", [event.visitor?.name ?? "", "go"])} ${time}${purposeOf(event)}?`
        : `Where did ${event.visitor?.name} go ${time}${purposeOf(event)}?`;
    case "talks":
      return `Where did ${nounOf(event, "dated")} take place?`;
    case "meeting":
      return stemOfMeeting(event, time);
    case "act":
      return `Where was it that, ${time}, ${event.clause}?`;
    default:
      return undefined;
  }
}

function stemOfMeeting(event: Event, time: string): string | undefined {
  if (!event.between) return undefined;
  const people = labelOfPersons(event.between.is);
  return "due" in event
    ? `Where, as ${labelOfChain(event.standing.said)} apparently confirmed, were ${people} due to meet ${time}?`
    : `Where did ${people} meet ${time}?`;
}

/** The places of other events that are refuted for this one. */
function placesApartFrom(statement: Of<"where">, witness: Witness): readonly UndisputedPlace[] {
  const apart = new Set(
    poolOf(placesIn(witness), statement.id, {
      most: manyAnswers,
      mayBe: (place) => isElsewhere(statement, place, witness),
    }),
  );
  // Of two places one of which lies in the other, both would have to be wrong: whoever sees them together knows it.
  return [...apart].filter((place) => !placesAround(place).some((other) => apart.has(other)));
}

/**
 * Whether an event's own place refutes another: not where one lies in the other, and not where the same people are told to be
 * at an overlapping time, since that could be true too.
 */
export function isElsewhere({ fact, is }: Of<"where">, place: UndisputedPlace, witness: Witness): boolean {
  const events = eventsByPlace(witness).get(place) ?? [];
  const alsoPossible = events.some((other) => sharesPeople(fact, other) && mayCoincide(fact, other));
  return !(isInside(place, is) || isInside(is, place) || alsoPossible);
}

const eventsByPlace = once(
  (witness: Witness): ReadonlyMap<UndisputedPlace, readonly Event[]> =>
    new Map(
      [...Map.groupBy(witness.tells("where"), ({ is }) => is)].map(([place, told]) => [
        place,
        told.map(({ fact }) => fact),
      ]),
    ),
);

const placesIn = once((witness: Witness) => [...eventsByPlace(witness).keys()]);

/** Whether a place is another, or lies in it. */
function isInside(place: UndisputedPlace, other: UndisputedPlace): boolean {
  return place === other || placesAround(place).includes(other);
}

function placesAround({ within }: UndisputedPlace): readonly UndisputedPlace[] {
  return within ? [within, ...placesAround(within)] : [];
}

/** What was held lies before the article, and what is due after it. */
function mayCoincide(one: Event, other: Event): boolean {
  return "due" in one === "due" in other && overlap(whenOf(one), whenOf(other));
}

function sharesPeople(one: Event, other: Event): boolean {
  return peopleOf(one).some((person) => peopleOf(other).includes(person));
}

function peopleOf(event: Event): readonly Person[] {
  return [...(event.visitor ? [event.visitor] : []), ...(event.between?.is ?? []), ...(event.chairs?.is ?? [])];
}
