import type { Day, Event, Month, When } from "@communique/domain";
import { labelOfWhen, monthAndYear } from "@communique/domain/wording";
import { askedOfPlan, nounOf, purposeOf, sentenceOf } from "../wording/event.ts";
import { dateExpected } from "./expected.ts";
import { asked, type Facet } from "./facet.ts";
import { type Recipe, reasonFor, right, siblingsOf, wrong } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

/** When was an event, or when was it due? It has one date, which refutes every date that shares no day with it. */
export const eventWhen: Recipe = {
  name: "event when",
  kinds: ["single choice", "type the answer"],
  drafts: (witness) =>
    witness.tells("when").flatMap((statement) => {
      const facet = facetOf(statement, witness);
      return facet ? asked(eventWhen.name, witness, facet) : [];
    }),
};

function facetOf(statement: Of<"when">, witness: Witness): Facet | undefined {
  const { fact, is } = statement;
  if (fact.kind !== "event" || is.inferred === "date") return undefined;
  const stem = stemOf(fact, frameOf(is));
  if (!stem) return undefined;
  const answer = (when: When) => ({ text: labelOfWhen(when), value: { when }, expected: dateExpected(when) });
  return {
    statement,
    asks: { relation: "when", event: fact.id },
    stem,
    stemAlone: stemOf(toldOf(fact, witness), frameAlone(is)) ?? stem,
    key: { ...answer(is), because: right(statement), feedback: reasonFor(statement, witness) },
    tiers: [
      nearDates(is).map((when) => ({
        ...answer(when),
        because: wrong("functional", statement),
        feedback: `${"due" in fact ? "The plan has another date" : "It was at another time"}: ${labelOfWhen(is)}.`,
      })),
    ],
    explanation: sentenceOf(fact),
    reveals: siblingsOf(statement, witness),
  };
}

function stemOf(event: Event, frame: string | undefined): string | undefined {
  const asked = frame && askedOf(event, frame);
  return asked && `${asked}?`;
}

/** Of talks, of which there may have been others, those that the source tells of. */
function toldOf(event: Event, { about }: Witness): Event {
  const source = about === "article" ? "the article tells" : "the sources cited tell";
  return event.form === "talks" ? { ...event, called: `${event.called} of which ${source}` } : event;
}

function askedOf(event: Event, frame: string): string | undefined {
  const { visitor, where } = event;
  switch (event.form) {
    case "act":
      return `${frame} was it that ${event.clause}`;
    case "visit":
    case "trip": {
      const verb = event.form === "trip" ? "travel to" : "visit";
      return visitor && where && `${asWhen(event, frame, [visitor.name, verb])} ${where.is.name}${purposeOf(event)}`;
    }
    case "talks":
    case "forum":
      return asWhen(event, frame, [nounOf(event, "undated"), "take place"]);
    default:
      return undefined;
  }
}

/** "On which days did the talks take place"; of a plan, as the plan that it is. */
function asWhen(event: Event, frame: string, [subject, base]: readonly [string, string]): string {
  return "due" in event ? askedOfPlan(event, frame, [subject, base]) : `${frame} did ${subject} ${base}`;
}

/** Undefined for a time that has no dates of its form near it. */
function frameOf(when: When): string | undefined {
  switch (when.precision) {
    case "day":
      return `On which day of ${monthAndYear(when.on)}`;
    case "days":
      return `On which days of ${monthAndYear(when.from)}`;
    case "month":
      return `In which month of ${when.in.slice(0, 4)}`;
    case "decade":
      return "In which decade";
    default:
      return undefined;
  }
}

/** For whoever types the date: how exactly it is asked for, and no part of it. */
function frameAlone(when: When): string | undefined {
  switch (when.precision) {
    case "day":
      return "On which day, month and year";
    case "days":
      return "On which days of which month and year";
    case "month":
      return "In which month and year";
    case "decade":
      return "In which decade";
    default:
      return undefined;
  }
}

/** Dates of the same form near the right one, and apart from it: other weeks of the month, other months, other decades. */
function nearDates(when: When): readonly When[] {
  switch (when.precision) {
    case "days":
      return [-21, -14, -7, 7, 14, 21]
        .map((days) => ({ ...when, from: moved(when.from, days), until: moved(when.until, days) }))
        .filter(({ from, until }) => [from, until].every((day) => day.slice(0, 7) === when.from.slice(0, 7)));
    case "day":
      return [-21, -14, -7, 7, 14, 21]
        .map((days) => ({ precision: when.precision, inferred: when.inferred, on: moved(when.on, days) }))
        .filter(({ on }) => on.slice(0, 7) === when.on.slice(0, 7));
    case "decade":
      return [-10, 10, 20, 30].map((years) => ({ ...when, in: `${Number.parseInt(when.in, 10) + years}s` as const }));
    case "month":
      return [-4, -3, -2, -1, 1].map((months) => ({ ...when, in: monthAway(when.in, months) }));
    default:
      return [];
  }
}

function moved(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

function monthAway(month: Month, months: number): Month {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7) as Month;
}
