import { boundsOf, type Document, type When } from "@communique/domain";
import { namesOf } from "@communique/domain/wording";

/** A document by its form and its parties: "The declaration of the Soviet Union and Japan". */
export function descriptionOf({ form, parties }: Document): string {
  return `The ${form} of ${namesOf(parties)}`;
}

/** Whether a text names a year at either end of a time, and so gives the time away. */
export function tellsYearOf(text: string, when: When): boolean {
  const { from, until } = boundsOf(when);
  return [from, until].some((day) => day !== undefined && text.includes(day.slice(0, 4)));
}
