import type { Day, Event, Month, When } from "@communique/domain";
import { labelOfWhen, monthAndYear, reasonOf } from "@communique/domain/wording";
import { askedOfPlan, nounOf, purposeOf, sentenceOf, whenOf } from "../wording/event.ts";
import { asking, optionsOf, type Recipe, right, siblingsOf, statementsWith, wrong } from "./recipe.ts";

/** When was an event, or when was it due? It has one date, which refutes every date that shares no day with it. */
export const eventWhen: Recipe = {
  name: "event when",
  drafts: (facts) =>
    statementsWith(facts, "when").flatMap((statement) => {
      const { fact, is } = statement;
      if (fact.kind !== "event" || is.inferred === "date") return [];
      const stem = stemOf(fact);
      const options = optionsOf(
        {
          text: labelOfWhen(is),
          value: { when: is },
          because: right(statement),
          feedback: reasonOf(statement.standing),
        },
        nearDates(is).map((when) => ({
          text: labelOfWhen(when),
          value: { when },
          because: wrong("functional", statement),
          feedback: `${"due" in fact ? "It was due on another date" : "The article gives another date"}: ${labelOfWhen(is)}.`,
        })),
      );
      if (!(stem && options)) return [];
      return {
        ...asking(statement),
        kind: "single choice" as const,
        recipe: eventWhen.name,
        asks: { relation: "when" as const, event: fact.id },
        stem,
        options,
        explanation: sentenceOf(fact),
        reveals: siblingsOf(statement, facts),
      };
    }),
};

function stemOf(event: Event): string | undefined {
  const when = whenOf(event);
  const frame = frameOf(when);
  switch (event.form) {
    case "act":
      return `${frame} was it that ${event.clause}?`;
    case "trip":
      return `${frame} did ${event.visitor?.name} travel to ${event.where?.is.name}?`;
    case "visit": {
      const { visitor, where } = event;
      const asked =
        "due" in event
          ? askedOfPlan(event, frame, [visitor?.name ?? "", "visit"])
          : `${frame} did ${visitor?.name} visit`;
      return `${asked} ${where?.is.name}${purposeOf(event)}?`;
    }
    case "talks":
      return `${frame} of ${month(when)} did ${nounOf(event, "undated")} take place?`;
    case "forum":
      return `For which days of ${month(when)} was ${nounOf(event, "undated")} scheduled?`;
    default:
      return undefined;
  }
}

function frameOf(when: When): string {
  switch (when.precision) {
    case "day":
      return `On which day of ${monthAndYear(when.on)}`;
    case "month":
      return `In which month of ${when.in.slice(0, 4)}`;
    case "decade":
      return "In which decade";
    default:
      return "On which days";
  }
}

function month(when: When): string {
  return when.precision === "days" ? monthAndYear(when.from) : "";
}

/** Dates of the same form near the right one, and apart from it: for days other weeks of the month, else other months. */
function nearDates(when: When): readonly When[] {
  switch (when.precision) {
    case "days":
      return [-21, -14, -7, 7, 14, 21]
        .map((days) => ({ ...when, from: moved(when.from, days), until: moved(when.until, days) }))
        .filter(({ from, until }) => [from, until].every((day) => day.slice(0, 7) === when.from.slice(0, 7)));
    case "day":
      return [-21, -14, -7, 7, 14, 21]
        .map((days) => ({ ...when, on: moved(when.on, days) }))
        .filter(({ on }) => on.slice(0, 7) === when.on.slice(0, 7));
    case "decade":
      return [-10, 10, 20, 30].map((years) => ({ ...when, in: `${Number.parseInt(when.in, 10) + years}s` as const }));
    case "month":
      return [-4, -3, -2, -1, 1].map((months) => ({ ...when, in: monthAway(when.in, months) }));
    default:
      return [];
  }
}

function moved(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

function monthAway(month: Month, months: number): Month {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7) as Month;
}
