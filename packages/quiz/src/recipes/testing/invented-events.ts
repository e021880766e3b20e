import type { Document, Event, HeldEvent, Person, Planned, UndisputedPlace, When } from "@communique/domain";
import { announcer, at, norland, person, sudland } from "../../audit/testing/invented-actors.ts";

export const ada: Person = person("ada", "Ada", "Berg");

const stated = { standing: { status: "stated" }, cites: at(1, 1) } as const;

export function town(name: string): UndisputedPlace {
  return { kind: "place", id: `place:${name.toLowerCase()}`, form: "city", name, within: null, writtenForms: [] };
}

/** A day of the year 2001, as "05-01". */
export function day(of: `${number}-${number}`): When {
  return { precision: "day", on: `2001-${of}`, inferred: "nothing" };
}

export function month(of: `${number}-${number}`): When {
  return { precision: "month", in: of, inferred: "nothing" };
}

/** Something done: its clause is its name in the past tense. */
export function act(called: string, when: When): HeldEvent {
  return {
    ...{ kind: "event", id: `event:${slugOf(called)}`, name: `the ${called} of some date`, called: `the ${called}` },
    ...{ form: "act", clause: `the ${called} was made`, topics: ["talks"] },
    when: { ...stated, is: when },
    ...stated,
  };
}

/** A visit that was held. */
export function visit(visitor: Person, place: UndisputedPlace, when: When): HeldEvent {
  return {
    ...{ kind: "event", id: `event:${slugOf(`${visitor.given} in ${place.name}`)}`, name: `a visit to ${place.name}` },
    ...{ called: `${visitor.name}'s visit`, form: "visit", topics: ["visits and summits"], visitor },
    where: { ...stated, is: place },
    when: { ...stated, is: when },
    ...stated,
  };
}

/** The same visit as a plan. */
export function due({ when, where, ...rest }: HeldEvent, stage: Planned["stage"] = "announced"): Event {
  const standing: Planned = { status: "planned", stage, said: [{ by: announcer, does: "announces" }] };
  if (rest.form === "act") throw new TypeError("An act is not planned.");
  const { id, kind, name, called, form, topics, visitor, cites } = rest;
  return {
    ...{ id, kind, name, called, form, topics, cites, standing },
    ...(visitor && { visitor }),
    ...(where && { where: { ...where, standing } }),
    due: { ...when, standing },
  };
}

export function document(name: string, form: Document["form"], dated: When): Document {
  return {
    ...{ kind: "instrument", id: `instrument:${slugOf(name)}`, name, form, alsoCalled: [] },
    ...{ parties: [norland, sudland], topics: ["declaration of 1956"] },
    dated: { ...stated, is: dated },
  };
}

function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(/\W+/g, "-");
}
