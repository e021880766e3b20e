import type { Fact, When } from "@communique/domain";
import { labelOfPersons } from "@communique/domain/wording";
import { otherFormsOf } from "../dates.ts";
import type { Known } from "../known.ts";
import { changesTo, type Family } from "../mutation.ts";
import { factsIn, namesOf } from "../names.ts";
import { type Piece, piecesMarked } from "../pieces.ts";

/** A wrong option is the right one by another of its names. */
export const aliasOfKey: Family = {
  name: "wrong option an alias of the right one",
  mutationsOf: (question, known) =>
    piecesMarked(question, "right").flatMap((right) =>
      piecesMarked(question, "wrong").flatMap(({ at }) =>
        otherNamesOf(right, known).map((text) => ({
          changes: changesTo(at, {
            text,
            value: right.value,
            ...(at[0] === "foils" ? { expected: expectedOf(right, text) } : {}),
          }),
          wrong: `“${text}” is “${right.text}” by another name`,
        })),
      ),
    ),
};

function otherNamesOf({ text, value }: Piece, known: Known): readonly string[] {
  if (typeof value !== "object" || value === null) return value === "the writer" ? ["The author of the article"] : [];
  if ("when" in value) return otherFormsOf(value.when as When);
  const facts = factsIn(value, known);
  const names = facts.length === 1 ? facts.flatMap(namesOf) : inOtherOrder(facts);
  return names.filter((name) => name !== text);
}

function inOtherOrder(facts: readonly Fact[]): readonly string[] {
  const persons = facts.filter((fact) => fact.kind === "person");
  return persons.length === facts.length && persons.length > 1
    ? [labelOfPersons([...persons].reverse()), labelOfPersons(persons).replaceAll(/(?<=^|and )\S+ /g, "")]
    : [];
}

function expectedOf({ value }: Piece, text: string): object {
  return typeof value === "object" && value !== null && "when" in value
    ? { form: "date", when: value.when }
    : { form: "words", accepts: [text], apartFrom: [] };
}
