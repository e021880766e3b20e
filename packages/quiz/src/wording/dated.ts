import type { Document, Event } from "@communique/domain";
import { phraseOfWhen } from "@communique/domain/wording";
import { capitalised } from "./capitalised.ts";
import { nounOfDated, whenOf } from "./event.ts";

/** What has a date, as a noun with its place and without its date: "Yohei Kono's visit to Moscow". */
export function nameOfDated(fact: Event | Document): string {
  return capitalised(`${nounOfDated(fact)}${fact.kind === "event" ? placeOf(fact) : ""}`);
}

/** An event with its date and without its place: "Yohei Kono's visit on 1–3 November 2000 (announced)". */
export function nameWithDate(event: Event): string {
  return `${capitalised(event.called)} ${phraseOfWhen(whenOf(event))}${stageOf(event)}`;
}

/** " (announced)" of a plan, and nothing of what was held. */
export function stageOf(fact: Event | Document): string {
  return "due" in fact ? ` (${fact.standing.stage})` : "";
}

/** The place of talks or of a forum; any other is in the noun. */
function placeOf({ form, where }: Event): string {
  return where && (form === "talks" || form === "forum") ? ` in ${where.is.name}` : "";
}
