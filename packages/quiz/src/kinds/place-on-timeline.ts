import { type Bounds, boundsOf, type When } from "@communique/domain";
import { object, string } from "zod/mini";
import type { PlaceOnTimeline } from "../question/question.ts";
import { allOrNothing } from "./credit.ts";
import type { KindRules } from "./kind-rules.ts";
import { directionTo, type LineUnit, lineUnits } from "./line-units.ts";
import { type AnswerProblem, type Note, unreadable } from "./verdict.ts";

/** A mark is right where it lies in the time of the key, at the exactness of the line. */
export const placeOnTimelineRules: KindRules<PlaceOnTimeline["kind"]> = {
  answer: object({ date: string() }),
  answerInWords: "{ date: what is marked on the line }",
  grade({ line, key }, { date }) {
    const problem = problemOf(date, line);
    if (problem) return unreadable(problem);
    const span = boundsOf(key.value.when);
    return directionTo(span, date, line.unit) === "there"
      ? allOrNothing(true, [{ note: "feedback", part: "key", right: true, text: key.feedback }])
      : allOrNothing(false, [hint(span, date, line.unit)]);
  },
  shown: ({ line: { from, until, unit } }) => ({ line: { from, until, unit } }),
  placed: (question) => question,
  rightAnswer: ({ line, key }) => ({ date: lineUnits[line.unit].around(dayIn(key.value.when)) }),
  keyText: ({ key }) => key.text,
};

function dayIn(when: When): string {
  const { from, until } = boundsOf(when);
  return from ?? until ?? "";
}

function problemOf(date: string, { from, until, unit }: PlaceOnTimeline["line"]): AnswerProblem | undefined {
  if (!lineUnits[unit].date.safeParse(date).success) {
    return {
      code: "not a date",
      where: "date",
      message: `This is no ${unit} of the calendar.`,
      hint: `Mark a ${unit}, like ${lineUnits[unit].example}.`,
    };
  }
  const end = unit === "decade" ? "decade" : "year";
  if (directionTo({ from: String(from), until: String(until) }, date, end) === "there") return undefined;
  return {
    code: "off the line",
    where: "date",
    message: `The line goes from ${from} to ${until}.`,
    hint: `Mark a ${unit} on it.`,
  };
}

/** What of the date is right already, and where to look for the rest. */
function hint(span: Bounds, date: string, unit: LineUnit): Note {
  let missed = unit;
  for (let larger = lineUnits[unit].nextLarger; larger; larger = lineUnits[larger].nextLarger) {
    const direction = directionTo(span, date, missed);
    if (directionTo(span, date, larger) === "there") {
      return { note: "hint", text: `The ${larger} is right; the ${missed} is ${direction}.` };
    }
    missed = larger;
  }
  return { note: "hint", text: `It is ${directionTo(span, date, missed)} than that.` };
}
