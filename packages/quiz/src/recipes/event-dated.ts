import { labelOfWhen, phraseOfWhen } from "@communique/domain/wording";
import { daysOf, overlap } from "../overlap.ts";
import { capitalised } from "../wording/capitalised.ts";
import { nounOfDated, sentenceOfDated } from "../wording/event.ts";
import { byNearness } from "./by-nearness.ts";
import { type Answer, asSingleChoice } from "./facet.ts";
import { firstOf, manyAnswers } from "./pool.ts";
import { type Recipe, reasonFor, right, siblingsOf, wrong } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

/** What is of a given date? Whatever has a date of its own that shares no day with it is refuted by that date. */
export const eventDated: Recipe = {
  name: "event dated",
  kinds: ["single choice"],
  drafts: (witness) => {
    const dated = witness.tells("when").filter((statement) => isExact(statement) && !/\d{4}/.test(nameOf(statement)));
    const nearTo = new Map([...Map.groupBy(dated, isDue)].map(([due, some]) => [due, byNearness(some, startOf)]));
    return dated.flatMap((statement) => {
      const { fact, is } = statement;
      const apart = firstOf(nearTo.get(isDue(statement))?.(startOf(statement)) ?? [], {
        most: manyAnswers,
        mayBe: (other) => !overlap(other.is, is),
      });
      return asSingleChoice(eventDated.name, witness, {
        statement,
        asks: { relation: "dated", when: is },
        stem: stemOf(statement, witness),
        key: answer(statement, { because: right(statement), feedback: reasonFor(statement, witness) }),
        tiers: apart.map((other) => [answer(other, { because: wrong("functional", other), feedback: dateOf(other) })]),
        explanation: sentenceOfDated(fact),
        reveals: siblingsOf(statement, witness),
      });
    });
  },
};

type Dated = Of<"when">;

function stemOf(statement: Dated, witness: Witness): string {
  if (isDue(statement)) return `What was due ${phraseOfWhen(statement.is)}?`;
  const date = labelOfWhen(statement.is);
  return witness.about === "article" ? `What does the article date to ${date}?` : `What is dated to ${date}?`;
}

function answer(statement: Dated, { because, feedback }: Pick<Answer, "because" | "feedback">): Answer {
  return { text: nameOf(statement), value: { event: statement.fact.id }, expected: null, because, feedback };
}

function dateOf(dated: Dated): string {
  return isDue(dated) ? `It was due ${phraseOfWhen(dated.is)}.` : `Its date is ${labelOfWhen(dated.is)}.`;
}

function nameOf({ fact }: Dated): string {
  return capitalised(nounOfDated(fact));
}

function isExact({ is }: Dated): boolean {
  return is.inferred !== "date" && is.precision !== "within" && is.precision !== "by" && is.precision !== "vague";
}

function isDue({ fact }: Dated): boolean {
  return "due" in fact;
}

function startOf({ is }: Dated): number {
  const { from, until } = daysOf(is);
  return Date.parse(from ?? until ?? "1900-01-01");
}
