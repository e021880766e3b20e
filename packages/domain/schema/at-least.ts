import { z } from "zod";

/** A list with at least one element. */
export function atLeastOne<Element extends z.ZodType>(element: Element) {
  return z.tuple([element], element);
}

/** A list with at least two elements. */
export function atLeastTwo<Element extends z.ZodType>(element: Element) {
  return z.tuple([element, element], element);
}
