import { boundsOf, type Fact, type When } from "@communique/domain";
import { capitalised } from "../wording/capitalised.ts";
import { datesIn } from "./dates.ts";
import type { Known } from "./known.ts";
import { hasWords } from "./words.ts";

/** The facts that a value of a question means. */
export function factsIn(value: unknown, known: Known): readonly Fact[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value)
    .flat()
    .flatMap((id) => (typeof id === "string" ? (known.fact(id) ?? []) : []));
}

/** The names under which a reader may know a fact. */
export function namesOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "person":
      return [fact.name, `${fact.family} ${fact.given}`, ...fact.writtenForms.map((form) => form.text)];
    case "place":
      return "names" in fact ? Object.values(fact.names) : [fact.name, ...fact.writtenForms.map((form) => form.text)];
    case "government":
      return [fact.name, `The ${fact.adjective} government`, ...(fact.calledByCapital ? [fact.calledByCapital] : [])];
    case "instrument":
      return [fact.name, ...fact.alsoCalled].map(capitalised);
    default:
      return [];
  }
}

/** Whether a text speaks of what a value means, by any of its names, or of a date in its time. */
export function speaksOf(text: string, value: unknown, known: Known): boolean {
  if (typeof value === "object" && value !== null && "when" in value) return hasDateIn(text, value.when as When);
  return factsIn(value, known)
    .flatMap((fact) => [...namesOf(fact), ...shortNamesOf(fact)])
    .some((name) => hasWords(text, name) || hasWords(text, name.charAt(0).toLowerCase() + name.slice(1)));
}

function shortNamesOf(fact: Fact): readonly string[] {
  if (fact.kind === "government") return [fact.adjective];
  return fact.kind === "person" ? [fact.family] : [];
}

function hasDateIn(text: string, when: When): boolean {
  const { from = "", until = "9999" } = boundsOf(when);
  return datesIn(text).some(({ year }) => from.slice(0, 4) <= year && year <= until.slice(0, 4));
}
