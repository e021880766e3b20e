import type { When } from "@communique/domain";
import { labelOfWhen, monthAndYear } from "@communique/domain/wording";
import { once } from "../once.ts";
import { daysOf, overlap } from "../overlap.ts";
import { sentenceOfDated, whenOf } from "../wording/event.ts";
import { eventsLike } from "./events-like.ts";
import type { End, Member } from "./member.ts";
import { siblingsOf, wrong } from "./recipe.ts";
import { undatedName } from "./undated-name.ts";
import type { Of, Witness } from "./witness.ts";

/** How exactly a question asks for a date. */
export type Unit = "exactly" | "month" | "year" | "decade";

/**
 * Events and documents with their date, or with the month, year or decade that it surely lies in; none whose name tells
 * the year. Another date is refuted where it shares no day with the own one, nor with that of an event like it.
 */
export function datedMembers(witness: Witness, unit: Unit): readonly Member<"dated">[] {
  return membersIn(witness)[unit];
}

const membersIn = once((witness: Witness) => ({
  exactly: membersBy(witness, "exactly"),
  month: membersBy(witness, "month"),
  year: membersBy(witness, "year"),
  decade: membersBy(witness, "decade"),
}));

function membersBy(witness: Witness, unit: Unit): readonly Member<"dated">[] {
  return witness.tells("when").flatMap((statement) => {
    const { fact, is } = statement;
    const text = undatedName(statement, witness);
    const end = endOf(is, unit);
    if (!(text && end)) return [];
    const says = sentenceOfDated(fact);
    return {
      statement,
      text,
      value: { event: fact.id },
      end,
      says,
      feedback: says,
      reveals: siblingsOf(statement, witness),
      refutes: (other: End<"dated">) =>
        mayBeAt(statement, other.value.when, witness) ? undefined : wrong("functional", statement),
    };
  });
}

function mayBeAt({ fact, is }: Of<"when">, when: When, witness: Witness): boolean {
  if (overlap(is, when)) return true;
  return fact.kind === "event" && eventsLike(fact, witness).some((other) => overlap(whenOf(other), when));
}

function endOf(when: When, unit: Unit): End<"dated"> | undefined {
  if (unit === "exactly") return { text: labelOfWhen(when), value: { when } };
  const { from, until } = daysOf(when);
  if (from === undefined || until === undefined) return undefined;
  const [first, last] = [from, until].map((day) => unitOf(day, unit));
  return first !== undefined && first.text === last?.text ? first : undefined;
}

function unitOf(day: string, unit: Exclude<Unit, "exactly">): End<"dated"> {
  switch (unit) {
    case "month":
      return {
        text: monthAndYear(day),
        value: { when: { precision: "month", in: day.slice(0, 7) as `${number}-${number}`, inferred: "nothing" } },
      };
    case "year":
      return {
        text: day.slice(0, 4),
        value: { when: { precision: "year", in: day.slice(0, 4) as `${number}`, inferred: "nothing" } },
      };
    case "decade":
      return {
        text: `the ${day.slice(0, 3)}0s`,
        value: { when: { precision: "decade", in: `${day.slice(0, 3)}0s` as `${number}s`, inferred: "nothing" } },
      };
  }
}
