import type { Malformation } from "./malformation.ts";

type Of<Is extends Malformation["is"]> = Extract<Malformation, { readonly is: Is }>;

const wording = {
  missing: () => "is missing: add it",
  "of another type": ({ expected }) => `is no ${plainNames[expected] ?? expected}: give it as one`,
  "unknown keys": ({ keys }) => `has what no question has there: leave out ${keys.join(", ")}`,
  "not one of": ({ values }) => `is none of these: choose ${values.join(", ")}`,
  "of no known form": () => "has no form that it may have there: compare it with another question of the kind",
  "no date": () => "is no date of the calendar: write it like 2000-10-23, 2000-10, 2000 or 2000s",
  "out of range": () => "is a number that cannot be meant there: give another",
  "too long": ({ atMost }) => `is too long: keep it to ${atMost}`,
  "too large": ({ atMost }) => `is too large to be read: keep all of it to ${atMost} characters`,
} satisfies { readonly [Is in Malformation["is"]]: (malformation: Of<Is>) => string };

/** What readers who are no programmers call a type. */
const plainNames: Readonly<Record<string, string>> = {
  string: "text",
  int: "whole number",
  tuple: "list",
  array: "list",
  boolean: "true or false",
};

/** What keeps data from being a question, and what to do, as words that can follow where it is. */
export function malformationMessage(malformation: Malformation): string {
  const word = wording[malformation.is] as (malformation: Malformation) => string;
  return word(malformation);
}
