import { datesIn, shiftsOf } from "../dates.ts";
import type { Family } from "../mutation.ts";
import { proseOf } from "../texts.ts";
import { withWords } from "../words.ts";

/** The article speaks of this month, so that a text may name it where no statement does. */
const articleMonth = "October 2000";

/** A date in a sentence becomes one that nothing behind the question knows. */
export const dateShifted: Family = {
  name: "date shifted",
  mutationsOf: (question, known) => {
    const behind = `${known.wordsBehind(question)}\n${JSON.stringify(question)}`;
    return proseOf(question).flatMap(({ at, text }) =>
      datesIn(text).flatMap((date) => {
        const isStrange = (one: string) => one !== articleMonth && !isKnown(one, behind);
        const shifts = shiftsOf(date);
        return [shifts.find(isStrange), shifts.findLast(isStrange)].flatMap((one) => {
          const to = one === undefined ? undefined : withWords(text, date.words, one);
          return to === undefined ? [] : [{ changes: [{ at, to }], wrong: `nothing tells of “${one}”` }];
        });
      }),
    );
  },
};

/** Whether the facts or the question have the year; or, of a date that keeps its year, the month. */
function isKnown(date: string, behind: string): boolean {
  const [{ month, year } = { month: "", year: "" }] = datesIn(date);
  if (month === "") return behind.includes(year);
  const number = String(monthNames.indexOf(month) + 1).padStart(2, "0");
  return behind.includes(`${year}-${number}`) || behind.includes(`${month} ${year}`) || hasYearAlone(behind, year);
}

const monthNames = "January February March April May June July August September October November December".split(" ");

/** A source that tells just the year, or a span of years, may mean any month of it. */
function hasYearAlone(behind: string, year: string): boolean {
  return behind.includes(`"in":"${year}"`);
}
