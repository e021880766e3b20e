import type { When } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";
import { daysOf } from "../overlap.ts";
import type { PlaceOnTimeline } from "../question/question.ts";
import { sentenceOfDated } from "../wording/event.ts";
import { tellsYearOf } from "../wording/undated.ts";
import { lineAround } from "./line-around.ts";
import { asking, type Recipe, reasonFor, right, siblingsOf } from "./recipe.ts";
import { undatedName } from "./undated-name.ts";
import type { Of, Witness } from "./witness.ts";

type Unit = PlaceOnTimeline["line"]["unit"];
type Dated = Of<"when">;

/**
 * Where on the line was it, or was it due? In the article to the unit that it tells; outside it to the month where other
 * months of the same year are told of, and else to the year.
 */
export const eventOnTimeline: Recipe = {
  name: "event on the timeline",
  kinds: ["place on the timeline"],
  drafts: (witness) =>
    witness.tells("when").flatMap((statement) => {
      const { fact, is } = statement;
      const unit = unitOf(statement, witness);
      const stem = unit && stemOf(statement, unit, witness);
      if (!(unit && stem)) return [];
      return {
        ...asking(witness, unit === "day" ? "hard" : "medium", statement),
        kind: "place on the timeline" as const,
        recipe: eventOnTimeline.name,
        asks: { relation: "when" as const, event: fact.id },
        stem,
        line: { ...lineAround(is, unit), unit },
        key: {
          text: labelOfWhen(is),
          value: { when: is },
          because: right(statement),
          feedback: reasonFor(statement, witness),
        },
        explanation: sentenceOfDated(fact),
        reveals: siblingsOf(statement, witness),
      };
    }),
};

/** Undefined where the date is not exact enough, or not the source's own. */
function unitOf({ is, fact }: Dated, witness: Witness): Unit | undefined {
  if (is.inferred === "date") return undefined;
  if (witness.about === "article") return unitTold(is);
  const month = monthOf(is);
  const year = yearOf(is);
  const isOneOfSeveral = witness
    .tells("when")
    .some((other) => other.fact !== fact && yearOf(other.is) === year && monthOf(other.is) !== month);
  if (month && isOneOfSeveral) return "month";
  return year ? "year" : undefined;
}

function unitTold({ precision }: When): Unit | undefined {
  switch (precision) {
    case "days":
      return "day";
    case "day":
    case "month":
    case "year":
    case "decade":
      return precision;
    default:
      return undefined;
  }
}

/** The month that a time lies in; undefined where it may lie in two. */
function monthOf(when: When): string | undefined {
  return commonStart(when, 7);
}

function yearOf(when: When): string | undefined {
  return commonStart(when, 4);
}

function commonStart(when: When, length: number): string | undefined {
  const { from, until } = daysOf(when);
  const start = from?.slice(0, length);
  return start === until?.slice(0, length) ? start : undefined;
}

/** Undefined where the event or document can't be named without its year. */
function stemOf(statement: Dated, unit: Unit, witness: Witness): string | undefined {
  const { fact, is } = statement;
  const name = undatedName(statement, witness)?.replace(/^The /, "the ").replace(/^A /, "a ");
  if (!name) return undefined;
  const mark = `Mark ${unit === "day" && is.precision === "days" ? "one" : "the"} ${unit}`;
  const account = witness.about === "article" ? "by the article's account" : "by the sources cited";
  if (fact.kind === "event" && fact.form === "act" && !tellsYearOf(fact.clause, is)) {
    return `${mark} ${unit === "day" ? "on" : "in"} which ${fact.clause}, ${account}.`;
  }
  if (!("due" in fact)) return `${mark} of ${name}, ${account}.`;
  switch (fact.standing.stage) {
    case "possible":
      return `${mark} for which reports had ${name} as possible.`;
    case "apparently not finalised":
      return `${mark} for which ${name} was planned, though apparently not finalised.`;
    default:
      return `${mark} ${unit === "day" ? "on" : "in"} which ${name} was due to take place, ${account}: it was ${fact.standing.stage}.`;
  }
}
