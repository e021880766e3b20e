import type { Event, Statement } from "@communique/domain";
import type { Question } from "../question/question.ts";
import type { Relation } from "../question/values.ts";
import { togetherWith } from "./derive-truth/company-truth.ts";
import { toldOfPlace } from "./derive-truth/place-truth.ts";
import { eventWith, personWith } from "./derive-truth/relation-truth.ts";
import { isSameWhen, isSurelyInside, spanOf } from "./derive-truth/time-span.ts";
import type { KnownFacts } from "./known-facts/known-facts.ts";
import { piecesOf } from "./pieces.ts";

/** Whether a statement is one that answers what the question asks. */
export function isAsked(question: Question, statement: Statement, known: KnownFacts): boolean {
  switch (question.kind) {
    case "single choice":
    case "type the answer":
    case "fill the gap":
    case "place on the timeline":
      return answers(question.asks, statement, known);
    case "true or false":
    case "who says so":
    case "kind of statement":
      return question.asks.statement === statement.id;
    case "find on the map":
      return toldOfPlace(question.asks.place, known).includes(statement.id);
    default:
      return piecesOf(question).some(({ because }) => because?.statement === statement.id);
  }
}

function answers(asks: Relation, statement: Statement, known: KnownFacts): boolean {
  switch (asks.relation) {
    case "holder":
      return statement.relation === "tenure" && statement.is.office.id === asks.office;
    case "office":
      return statement.relation === "tenure" && statement.is.holder.id === asks.person;
    case "met":
      return statement.id === `${asks.event}#between`;
    case "year":
      return statement.id === `${asks.event}#when`;
    case "when":
    case "where":
    case "chairs":
    case "by":
      return statement.id === `${asks.event}#${asks.relation}`;
    case "partner": {
      const [event, person] = [eventWith(asks.event, known), personWith(asks.person, known)];
      return event !== undefined && person !== undefined && statement.id === togetherId(event, person);
    }
    case "dated":
      return (
        statement.relation === "when" &&
        (isSameWhen(statement.is, asks.when) || isSurelyInside(spanOf(statement.is), spanOf(asks.when)))
      );
    case "meaning":
      return statement.id === asks.term;
    case "used by":
      return statement.id === asks.usage;
    case "words":
    case "left out":
      return statement.id === asks.statement;
  }
}

function togetherId(event: Event, person: Parameters<typeof togetherWith>[1]): string {
  return `${event.id}#${togetherWith(event, person)}`;
}
