import type { Tenure } from "@communique/domain";
import type { Question } from "../question/question.ts";
import { sidesOfOffice } from "./derive-truth/sides.ts";
import { tenuresIn, tenuresOf } from "./derive-truth/tenure-truth.ts";
import { mayOverlap, spanOf } from "./derive-truth/time-span.ts";
import { factOfKind, type KnownFacts } from "./known-facts/known-facts.ts";
import type { Problem } from "./problem.ts";
import { dateMentions } from "./read-text/date-mentions.ts";
import { isSupportedBy } from "./read-text/date-support.ts";

/** Where the facts know another answer for another time, the stem has to say which time it means. */
export function checkTime(question: Question, known: KnownFacts): readonly Problem[] {
  const mentions = dateMentions(question.stem);
  for (const tenure of question.asked.flatMap((id) => factOfKind(known, "tenure", id) ?? [])) {
    const other = rivalsOf(tenure, question, known).find(
      ({ id, asOf }) => id !== tenure.id && !mayOverlap(spanOf(asOf), spanOf(tenure.asOf)),
    );
    const isFixed = mentions.some((mention) => isSupportedBy(mention, [tenure.asOf]));
    if (other && !isFixed) {
      return [{ code: "time-not-fixed", where: "stem", other: other.id, statements: [tenure.id, other.id] }];
    }
  }
  return [];
}

/** Tenures that answer the same question for the time that they are of. */
function rivalsOf(tenure: Tenure, { asks }: Question, known: KnownFacts): readonly Tenure[] {
  switch (asks.relation) {
    case "holder":
      return tenuresIn(tenure.office, known);
    case "office":
      return tenuresOf(tenure.holder, known);
    case "holds":
      return [...tenuresIn(tenure.office, known), ...tenuresOf(tenure.holder, known)];
    case "serves": {
      const [side] = sidesOfOffice(tenure.office).slice(-1);
      return tenuresOf(tenure.holder, known).filter(
        ({ office }) => !sidesOfOffice(office).some(({ id }) => id === side?.id),
      );
    }
    default:
      return [];
  }
}
