import type { Document, Event, Planned, PlannedEvent, When } from "@communique/domain";
import { labelOfChain, labelOfPersons, labelOfWhen, phraseOfWhen } from "@communique/domain/wording";
import { capitalised } from "./capitalised.ts";
import { descriptionOf, tellsYearOf } from "./undated.ts";

/** How a plan is introduced, and the verb that keeps it a plan. */
const frames: Record<Planned["stage"], { readonly lead: (plan: Planned) => string; readonly verb: string }> = {
  announced: { lead: () => "it was announced that ", verb: "was due to" },
  "apparently confirmed": { lead: ({ said }) => `${labelOfChain(said)} apparently confirmed that `, verb: "would" },
  scheduled: { lead: () => "", verb: "was scheduled to" },
  possible: { lead: ({ said }) => `${labelOfChain(said)} said that `, verb: "might" },
  "apparently not finalised": { lead: () => "by plans that were apparently not finalised, ", verb: "would" },
};

export function whenOf(event: Event): When {
  return "due" in event ? event.due.is : event.when.is;
}

/** The event told in full: who, where and when, as held or as due. */
export function sentenceOf(event: Event): string {
  const where = event.where ? ` in ${event.where.is.name}` : "";
  const time = ` ${phraseOfWhen(whenOf(event))}`;
  switch (event.form) {
    case "visit":
      return tell(
        event,
        event.visitor?.name ?? "",
        ["visited", "visit"],
        ` ${event.where?.is.name}${time}${purposeOf(event)}`,
      );
    case "trip":
      return tell(event, event.visitor?.name ?? "", ["travelled to", "travel to"], ` ${event.where?.is.name}${time}`);
    case "meeting":
      return tell(event, labelOfPersons(event.between?.is ?? []), ["met", "meet"], `${where}${time}`);
    case "forum":
      return tell(event, capitalised(nounOf(event, "undated")), ["took place", "take place"], `${where}${time}`);
    case "talks":
      return tell(event, capitalised(nounOf(event, "undated")), ["took place", "take place"], `${where}${time}`);
    case "act":
      return `${capitalised(event.clause)}${where}${time}.`;
  }
}

/** What has a date, as a noun: "Leonid Ivashov's trip to Tokyo", "the Treaty of Shimoda". */
export function nounOfDated(fact: Event | Document): string {
  if (fact.kind !== "event") return fact.name;
  const where = fact.form === "meeting" && fact.where ? ` in ${fact.where.is.name}` : "";
  return `${nounOf(fact, "undated")}${where}`;
}

/** What has a date, told with it. */
export function sentenceOfDated(fact: Event | Document): string {
  if (fact.kind === "event") return sentenceOf(fact);
  const { name, dated } = fact;
  const named = tellsYearOf(name, dated.is) ? `${descriptionOf(fact)}, ${name},` : capitalised(name);
  return `${named} was made ${phraseOfWhen(dated.is)}.`;
}

/** "who visited" as held or as due: "Yohei Kono was due to visit". */
function actOf(event: Event, subject: string, [past, base]: readonly [string, string]): string {
  return `${subject} ${"due" in event ? `${frames[event.standing.stage].verb} ${base}` : past}`;
}

/**
 * How a question asks after a plan, around the words that ask: "Where was Yohei Kono due to go", "Where, by plans that were
 * still open, would Igor Sergeev go".
 */
export function askedOfPlan(
  { standing }: PlannedEvent,
  asking: string,
  [subject, base]: readonly [string, string],
): string {
  switch (standing.stage) {
    case "possible":
      return `${asking}, according to ${labelOfChain(standing.said)}, might ${subject} ${base}`;
    case "apparently not finalised":
      return `${asking}, by plans that were apparently still open, would ${subject} ${base}`;
    default:
      return `${asking} was ${subject} due to ${base}`;
  }
}

/** The introduction that a plan needs, without capital: "it was announced that "; empty for what was held. */
function leadOf(event: Event): string {
  return "due" in event ? frames[event.standing.stage].lead(event.standing) : "";
}

/** The event as a noun phrase that can follow "of" or "present". */
export function nounOf(event: Event, detail: "dated" | "undated"): string {
  const when = whenOf(event);
  const dates = event.form === "talks" || event.form === "forum" ? `of ${labelOfWhen(when)}` : phraseOfWhen(when);
  const where = event.form === "visit" || event.form === "trip" ? ` to ${event.where?.is.name}` : "";
  return `${event.called}${where}${detail === "dated" ? ` ${dates}` : ""}`;
}

/** " for talks with Igor Ivanov", or nothing where no partner is told. */
export function purposeOf({ between, meetFor }: Event): string {
  return between && meetFor ? ` for ${meetFor} with ${between.is[1].name}` : "";
}

function tell(event: Event, subject: string, verbs: readonly [string, string], rest: string): string {
  return `${capitalised(`${leadOf(event)}${actOf(event, subject, verbs)}${rest}`)}.`;
}
