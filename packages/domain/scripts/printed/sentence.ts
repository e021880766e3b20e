import type { Event } from "../../src/model/fact.ts";
import type { Place } from "../../src/model/place.ts";
import type { Planned } from "../../src/model/standing.ts";
import type { Statement } from "../../src/statements.ts";
import { labelOfWhen, namesOf, phraseOfWhen, sentenceOfTenure } from "../../src/wording/index.ts";

const plans: Readonly<Record<Planned["stage"], string>> = {
  announced: "it was announced",
  "apparently confirmed": "it was apparently confirmed",
  scheduled: "it was scheduled",
  possible: "it was said to be possible",
  "apparently not finalised": "it was planned, but apparently not finalised,",
};

/** A statement as one sentence in our words, a plan as a plan. */
export function sentenceOfStatement(statement: Statement): string {
  return capitalised(wordsOf(statement));
}

function wordsOf(statement: Statement): string {
  switch (statement.relation) {
    case "claim":
    case "position":
      return statement.fact.says;
    case "term":
      return `${statement.fact.name} stands for ${statement.fact.standsFor}.`;
    case "usage": {
      const { name, usedBy, names, presumes } = statement.fact;
      const of = names.length > 0 ? ` of ${namesOf(names.map(withName))}` : "";
      return `“${name}” is a word of ${namesOf(usedBy)}${of}: it presumes that ${presumes}.`;
    }
    case "tenure":
      return sentenceOfTenure(statement.fact);
    case "event":
      return told(statement.fact, "");
    case "when":
      return statement.fact.kind === "instrument"
        ? `${statement.fact.name} is dated ${labelOfWhen(statement.is)}.`
        : told(statement.fact, ` ${phraseOfWhen(statement.is)}`);
    case "where":
      return told(statement.fact, ` in ${statement.is.name}`);
    case "by":
      return `It was the act of ${namesOf(statement.is)} that ${told(statement.fact, "")}`;
    case "chairs":
      return done(statement.fact, namesOf(statement.is), ["chaired", "chair"], ` ${statement.fact.called}`);
    case "between": {
      const purpose = statement.fact.meetFor ? ` for ${statement.fact.meetFor}` : "";
      return done(statement.fact, namesOf(statement.is), ["met", "meet"], purpose);
    }
    default:
      return statement satisfies never;
  }
}

/** That the event was, or is to be, with one more thing about it. */
function told(event: Event, more: string): string {
  return event.form === "act"
    ? `${event.clause}${more}.`
    : done(event, event.called, ["took place", "take place"], more);
}

function done(event: Event, subject: string, [past, base]: readonly [string, string], rest: string): string {
  return "due" in event
    ? `${plans[event.standing.stage]} that ${subject} would ${base}${rest}.`
    : `${subject} ${past}${rest}.`;
}

/** A place with one name; a disputed island with both of its names. */
function withName(place: Place): { readonly name: string } {
  if ("name" in place) return place;
  const { fromRussian, fromJapanese } = place.names;
  return { name: fromRussian === fromJapanese ? fromRussian : `${fromRussian} (${fromJapanese})` };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
