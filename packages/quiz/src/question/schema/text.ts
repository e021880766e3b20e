import type { NonEmpty } from "@communique/domain";
import { array, maxLength, string, tuple, type ZodMiniType } from "zod/mini";

/** How many characters a text has at most, and how many elements a list. */
const atMost = { characters: 10_000, elements: 100 } as const;

export const text: ZodMiniType<string> = string().check(maxLength(atMost.characters));

/** A list with at least one element. */
export function atLeastOne<Value>(element: ZodMiniType<Value>): ZodMiniType<NonEmpty<Value>> {
  return tuple([element], element).check(maxLength(atMost.elements));
}

export function listOf<Value>(element: ZodMiniType<Value>): ZodMiniType<readonly Value[]> {
  return array(element).check(maxLength(atMost.elements));
}
