import { boundsOf } from "@communique/domain";
import { labelOfWhen, reasonOf } from "@communique/domain/wording";
import { overlap } from "../overlap.ts";
import { capitalised } from "../wording/capitalised.ts";
import { nounOfDated, sentenceOfDated } from "../wording/event.ts";
import { type Answer, asSingleChoice } from "./facet.ts";
import { type Recipe, right, siblingsOf, wrong } from "./recipe.ts";
import type { Of, Witness } from "./witness.ts";

/** What is of a given date? Whatever has a date of its own that shares no day with it is refuted by that date. */
export const eventDated: Recipe = {
  name: "event dated",
  drafts: (witness) => {
    const dated = witness
      .tells("when")
      .filter(({ is, fact }) => is.inferred !== "date" && isDateless(nounOfDated(fact)));
    return dated.flatMap((statement) => {
      const { fact, is } = statement;
      const apart = dated.filter((other) => !overlap(other.is, is) && isDue(other) === isDue(statement));
      return asSingleChoice(eventDated.name, witness, {
        statement,
        asks: { relation: "dated", when: is },
        stem: isDue(statement)
          ? `What was due ${frameOf(statement)} ${labelOfWhen(is)}?`
          : `What does ${witness.about === "article" ? "the article" : "the source"} date to ${labelOfWhen(is)}?`,
        key: answer(statement, { because: right(statement), feedback: reasonOf(statement.standing) }),
        tiers: nearestFirst(statement, apart).map((other) => [
          answer(other, { because: wrong("functional", other), feedback: sentenceOfDated(other.fact) }),
        ]),
        explanation: sentenceOfDated(fact),
        reveals: siblingsOf(statement, witness),
      });
    });
  },
};

type Dated = Of<"when">;

function answer({ fact }: Dated, { because, feedback }: Pick<Answer, "because" | "feedback">): Answer {
  return { text: capitalised(nounOfDated(fact)), value: { event: fact.id }, expected: null, because, feedback };
}

function isDateless(text: string): boolean {
  return !/\d{4}/.test(text);
}

function isDue({ fact }: Dated): boolean {
  return "due" in fact;
}

function frameOf({ is }: Dated): string {
  return is.precision === "month" ? "in" : "on";
}

function nearestFirst({ is }: Dated, others: readonly Dated[]): readonly Dated[] {
  const start = (when: Dated["is"]) => Date.parse(boundsOf(when).from ?? boundsOf(when).until ?? "1900-01-01");
  return [...others].sort((one, other) => Math.abs(start(one.is) - start(is)) - Math.abs(start(other.is) - start(is)));
}
