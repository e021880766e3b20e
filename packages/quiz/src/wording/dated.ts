import { boundsOf, type Document, type Event, type When } from "@communique/domain";
import { namesOf, phraseOfWhen } from "@communique/domain/wording";
import { capitalised } from "./capitalised.ts";
import { nounOf, sentenceOf } from "./event.ts";

/** An event or a document as a noun phrase, with its place and without its date: "Yohei Kono's visit to Moscow". */
export function nameOfDated(fact: Event | Document): string {
  if (fact.kind === "instrument") return capitalised(fact.name);
  const isGathering = fact.form === "talks" || fact.form === "meeting" || fact.form === "forum";
  const where = fact.where && isGathering ? ` in ${fact.where.is.name}` : "";
  return capitalised(`${nounOf(fact, "undated")}${where}`);
}

/** A document by its form and its parties: "The declaration of the Soviet Union and Japan". */
export function descriptionOf({ form, parties }: Document): string {
  return `The ${form} of ${namesOf(parties)}`;
}

/** An event with its date and without its place: "Yohei Kono's visit on 1–3 November 2000 (announced)". */
export function nameWithDate(event: Event): string {
  const when = "due" in event ? event.due.is : event.when.is;
  return `${capitalised(event.called)} ${phraseOfWhen(when)}${stageOf(event)}`;
}

/** " (announced)" of a plan, and nothing of what was held. */
export function stageOf(fact: Event | Document): string {
  return "due" in fact ? ` (${fact.standing.stage})` : "";
}

/** The event told in full, or the document with its date. */
export function sentenceOfDated(fact: Event | Document): string {
  if (fact.kind === "event") return sentenceOf(fact);
  const { name, dated } = fact;
  const time = phraseOfWhen(dated.is);
  if (!tellsYearOf(name, dated.is)) return `${capitalised(name)} was made ${time}.`;
  return `${descriptionOf(fact)} was made ${time}, and is called ${name}.`;
}

/** Whether a text names a year at either end of a time, and so gives the time away. */
export function tellsYearOf(text: string, when: When): boolean {
  const { from, until } = boundsOf(when);
  return [from, until].some((day) => day !== undefined && text.includes(day.slice(0, 4)));
}
