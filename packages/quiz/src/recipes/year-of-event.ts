import type { Event, When, Year } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import { daysOf } from "../overlap.ts";
import { sentenceOfDated } from "../wording/event.ts";
import { dateExpected } from "./expected.ts";
import { asked, type Facet } from "./facet.ts";
import { type Recipe, reasonFor, right, siblingsOf, wrong } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

/** In which year was it? A date that lies within one year refutes every other year. Asked where the years differ. */
export const yearOfEvent: Recipe = {
  name: "year of event",
  kinds: ["single choice", "type the answer"],
  drafts: (witness) =>
    witness.about === "article"
      ? []
      : witness.tells("when").flatMap((statement) => {
          const facet = facetOf(statement, witness);
          return facet ? asked(yearOfEvent.name, witness, facet) : [];
        }),
};

function facetOf(statement: Of<"when">, witness: Witness): Facet | undefined {
  const { fact, is } = statement;
  const year = yearOf(is);
  const stem = stemOf(fact);
  if (year === undefined || !stem || "due" in fact) return undefined;
  const answer = (number: number) => {
    const when: When = { precision: "year", in: `${number}` as Year, inferred: "nothing" };
    return { text: `${number}`, value: { when }, expected: dateExpected(when) };
  };
  return {
    statement,
    asks: { relation: "year", event: fact.id },
    stem,
    key: { ...answer(year), because: right(statement), feedback: reasonFor(statement, witness) },
    tiers: [
      [-9, -6, -4, -3, 2, 3, 5, 8].map((years) => ({
        ...answer(year + years),
        because: wrong("functional", statement),
        feedback: `It was in another year: ${labelOfWhen(is)}.`,
      })),
    ],
    explanation: sentenceOfDated(fact),
    reveals: siblingsOf(statement, witness),
  };
}

function yearOf(when: When): number | undefined {
  const { from, until } = daysOf(when);
  return from !== undefined && from.slice(0, 4) === until?.slice(0, 4) ? Number(from.slice(0, 4)) : undefined;
}

function stemOf(fact: Of<"when">["fact"]): string | undefined {
  if (fact.kind === "event") return stemOfEvent(fact);
  return /\d{4}/.test(fact.name) ? undefined : `From which year is ${fact.name}?`;
}

function stemOfEvent(event: Event): string | undefined {
  const named = event.form === "act" ? event.clause : event.called;
  if (/\d{4}/.test(named)) return undefined;
  switch (event.form) {
    case "act":
      return `In which year was it that ${event.clause}?`;
    case "meeting":
      return event.where && `In which year was ${event.called} in ${event.where.is.name}?`;
    case "visit":
    case "trip":
      return event.where && `In which year was ${event.called} to ${event.where.is.name}?`;
    default:
      return `In which year were ${event.called}?`;
  }
}
