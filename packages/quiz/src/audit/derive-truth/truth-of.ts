import type { Event } from "@communique/domain";
import type { ChoiceQuestion, Option, SingleChoice } from "../../question/question.ts";
import type { RelationValue } from "../../question/values.ts";
import { factOfKind, type KnownFacts } from "../known-facts.ts";
import { chairsTruth, metTruth } from "./company-truth.ts";
import { whenTruth, whereTruth } from "./event-truth.ts";
import { speakerTruth } from "./speaker-truth.ts";
import { statusTruth } from "./status-truth.ts";
import { tenureTruth } from "./tenure-truth.ts";
import { type Truth, unknown } from "./truth.ts";
import { wordingTruth } from "./wording-truth.ts";

export interface Judged {
  readonly option: Option<unknown>;
  readonly truth: Truth;
}

/** What the facts make of each option, whatever the question says of it. */
export function truthsOf(question: ChoiceQuestion, known: KnownFacts): readonly Judged[] {
  switch (question.kind) {
    case "single choice":
      return question.options.map((option) => ({ option, truth: relationTruth(question, option.value, known) }));
    case "true or false":
      return question.options.map((option) => ({ option, truth: wordingTruth(question, option.value, known) }));
    case "who says so":
    case "kind of statement":
      return tellingTruths(question, known);
  }
}

function tellingTruths(
  question: Extract<ChoiceQuestion, { readonly kind: "who says so" | "kind of statement" }>,
  known: KnownFacts,
): readonly Judged[] {
  const statement = known.statements.get(question.asks.statement);
  if (!statement) return question.options.map((option) => ({ option, truth: unknown("not told") }));
  return question.kind === "who says so"
    ? question.options.map((option) => ({ option, truth: speakerTruth(statement, option.value, known) }))
    : question.options.map((option) => ({ option, truth: statusTruth(statement, option.value, known) }));
}

function relationTruth(question: SingleChoice, value: RelationValue, known: KnownFacts): Truth {
  const { asks } = question;
  if (asks.relation === "holder") {
    return "person" in value ? officeTruth(question.asked[0], asks.office, value.person, known) : ofAnotherType;
  }
  if (asks.relation === "office") {
    return "office" in value ? officeTruth(question.asked[0], value.office, asks.person, known) : ofAnotherType;
  }
  if (!("event" in asks)) return unknown("not told");
  const event = factOfKind(known, "event", asks.event);
  if (!event) return unknown("not told");
  switch (asks.relation) {
    case "met":
      return counterpartTruth(event, asks.person, value, known);
    case "when":
    case "where":
    case "chairs":
      return eventTruth(event, { relation: asks.relation }, value, known);
    default:
      return unknown("not told");
  }
}

const ofAnotherType = unknown("value of another type");

/** At the time of the tenure that the question asks: who held an office years before is not asked. */
function officeTruth(asked: string, officeId: string, personId: string, known: KnownFacts): Truth {
  const tenure = factOfKind(known, "tenure", asked);
  const person = factOfKind(known, "person", personId);
  const office = factOfKind(known, "office", officeId);
  return person && office && tenure ? tenureTruth(person, office, tenure.asOf, known) : unknown("not told");
}

function eventTruth(
  event: Event,
  { relation }: { readonly relation: "when" | "where" | "chairs" },
  value: RelationValue,
  known: KnownFacts,
): Truth {
  if (relation === "when") return "when" in value ? whenTruth(event, value.when, known) : ofAnotherType;
  if (relation === "where") {
    if (!("place" in value)) return ofAnotherType;
    const place = factOfKind(known, "place", value.place);
    return place ? whereTruth(event, place, known) : unknown("not told");
  }
  if (!("persons" in value)) return ofAnotherType;
  const persons = value.persons.flatMap((id) => factOfKind(known, "person", id) ?? []);
  return persons.length === value.persons.length ? chairsTruth(event, persons) : unknown("not told");
}

function counterpartTruth(event: Event, askedId: string, value: RelationValue, known: KnownFacts): Truth {
  if (!("person" in value)) return ofAnotherType;
  const asked = factOfKind(known, "person", askedId);
  const given = factOfKind(known, "person", value.person);
  return asked && given ? metTruth(event, asked, given, known) : unknown("not told");
}
