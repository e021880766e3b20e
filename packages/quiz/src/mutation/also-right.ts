import type { Statement } from "@communique/domain";
import { labelOfActor, labelOfOffice, labelOfPersons } from "@communique/domain/wording";
import type { Question, SingleChoice, TypeTheAnswer } from "../question/question.ts";
import { capitalised } from "../wording/capitalised.ts";
import { labelOfStatus } from "../wording/status.ts";
import { liesIn, widerThan } from "./dates.ts";
import type { Known } from "./known.ts";
import { isOfArticle, membersBeside, type Named } from "./members.ts";

/** What would be right as well, beside what the question marks right, as the facts have it. */
export function alsoRight(question: Question, known: Known): readonly Named[] {
  switch (question.kind) {
    case "single choice":
    case "type the answer":
      return rightForRelation(question, known);
    case "several right":
      return membersBeside(question, known);
    case "who says so":
      return speakersInChain(question.asks.statement, known);
    case "kind of statement":
      return otherReadings(question.asks.statement, known);
    default:
      return [];
  }
}

function rightForRelation(question: SingleChoice | TypeTheAnswer, known: Known): readonly Named[] {
  const { asks } = question;
  const [asked] = question.asked;
  const told = known.statement(asked);
  switch (asks.relation) {
    case "when":
    case "year":
      return told?.relation === "when" ? widerThan(told.is) : [];
    case "where": {
      const around = told?.relation === "where" ? told.is.within : null;
      return around ? [{ text: around.name, value: { place: around.id } }] : [];
    }
    case "chairs":
      return told?.relation === "chairs"
        ? [{ text: labelOfPersons([...told.is].reverse()), value: { persons: told.is.map(({ id }) => id).reverse() } }]
        : [];
    case "holder":
      return tenuresBeside(told, known)
        .filter(({ is }) => is.office.id === asks.office)
        .map(({ is }) => ({ text: is.holder.name, value: { person: is.holder.id } }));
    case "office":
      return tenuresBeside(told, known)
        .filter(({ is }) => is.holder.id === asks.person)
        .map(({ is }) => ({ text: labelOfOffice(is.office), value: { office: is.office.id } }));
    case "dated":
      return known.statements
        .filter(
          (other) =>
            other.relation === "when" && other.id !== asked && told && isOfArticle(other) === isOfArticle(told),
        )
        .flatMap((other) =>
          other.relation === "when" && liesIn(other.is, asks.when)
            ? [{ text: capitalised(other.fact.name), value: { event: other.fact.id } }]
            : [],
        );
    default:
      return [];
  }
}

/** The other tenures that are told of the very same time. */
function tenuresBeside(told: Statement | undefined, known: Known) {
  if (told?.relation !== "tenure") return [];
  const time = JSON.stringify(told.fact.asOf);
  return known.statements
    .filter((other) => other.relation === "tenure")
    .filter(({ id, fact }) => id !== told.id && JSON.stringify(fact.asOf) === time);
}

/** Each voice of a chain of several, by itself; and the outlet that a sentence credits. */
function speakersInChain(id: string, known: Known): readonly Named[] {
  const told = known.statement(id);
  if (!told || !("said" in told.standing)) return [];
  const { said } = told.standing;
  const voices = said.length > 1 ? said.map(({ by }) => by) : [];
  const credited = told.cites.flatMap((cite) => ("credit" in cite && cite.credit ? [cite.credit.outlet] : []));
  return [...voices, ...credited].map((actor) => ({
    text: capitalised(labelOfActor(actor)),
    value: { chain: [actor.id] },
  }));
}

/** The kinds of statement that the fact itself says a careful reader could defend. */
function otherReadings(id: string, known: Known): readonly Named[] {
  const told = known.statement(id);
  if (told?.relation !== "claim" && told?.relation !== "position") return [];
  return (told.fact.alsoReadAs ?? []).map((status) => ({ text: labelOfStatus[status], value: status }));
}
