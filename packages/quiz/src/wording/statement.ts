import type { Event, Person, Statement, Term, Usage } from "@communique/domain";
import { labelOfActor, labelOfPersons, namesOf, sentenceOfTenure } from "@communique/domain/wording";
import { capitalised } from "./capitalised.ts";
import { nounOf, sentenceOfDated } from "./event.ts";

/**
 * What a statement tells, as a sentence that can be printed alone: with hedge and speaker, a plan as a plan.
 *
 * @example
 * sentenceOfStatement(statement); // of a tenure: "Igor Ivanov was the Russian Foreign Minister in October 2000."
 */
export function sentenceOfStatement(statement: Statement): string {
  switch (statement.relation) {
    case "claim":
    case "position":
      return statement.fact.says;
    case "tenure":
      return sentenceOfTenure(statement.fact);
    case "term":
      return sentenceOfTerm(statement.fact);
    case "usage":
      return sentenceOfUsage(statement.fact);
    case "chairs":
      return sentenceOfChairs(statement.fact, statement.is);
    case "by":
      return sentenceOfDoers(statement.fact, statement.is);
    default:
      return sentenceOfDated(statement.fact);
  }
}

export function sentenceOfTerm({ name, standsFor }: Term): string {
  return `${name} stands for ${standsFor}.`;
}

export function sentenceOfUsage({ name, usedBy, contestedBy, presumes }: Usage): string {
  const objection = contestedBy.length > 0 ? `, to which ${namesOf(contestedBy)} objects` : "";
  return `“${name}” is a word of ${namesOf(usedBy)}${objection}: whoever uses it presumes that ${presumes}.`;
}

export function sentenceOfChairs(event: Event, chairs: readonly Person[]): string {
  return `${labelOfPersons(chairs)} presided together over ${nounOf(event, "dated")}.`;
}

/** The act, and whose it was where it does not begin with that. */
function sentenceOfDoers(act: Event, doers: Extract<Statement, { readonly relation: "by" }>["is"]): string {
  const sentence = sentenceOfDated(act);
  const beginning = sentence.replace(/^An? /, "");
  const names = doers.flatMap((doer) => [
    labelOfActor(doer),
    doer.name,
    ...(doer.kind === "government" ? [doer.adjective] : []),
  ]);
  if (names.some((name) => beginning.startsWith(capitalised(name)))) return sentence;
  return `${sentence} That was done by ${namesOf(doers)}.`;
}
