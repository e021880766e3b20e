import { boundsOf, type When } from "@communique/domain";
import { labelOfWhen } from "@communique/domain/wording";

const months = "January February March April May June July August September October November December".split(" ");
const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A time, and the words for it. */
export interface Labelled {
  readonly text: string;
  readonly value: { readonly when: When };
}

/** The month, the year and the decade that a time surely lies in, as far as they are longer than it. */
export function widerThan(when: When): readonly Labelled[] {
  const { from, until } = boundsOf(when);
  if (from === undefined || until === undefined) return [];
  const month = from.slice(0, 7) === until.slice(0, 7) ? (from.slice(0, 7) as `${number}-${number}`) : undefined;
  const year = from.slice(0, 4) === until.slice(0, 4) ? (from.slice(0, 4) as `${number}`) : undefined;
  const decade = from.slice(0, 3) === until.slice(0, 3) ? (`${from.slice(0, 3)}0s` as `${number}s`) : undefined;
  const wider: readonly When[] = [
    ...(month ? [{ precision: "month", in: month, inferred: "nothing" } as const] : []),
    ...(year ? [{ precision: "year", in: year, inferred: "nothing" } as const] : []),
    ...(decade ? [{ precision: "decade", in: decade, inferred: "nothing" } as const] : []),
  ];
  return wider
    .filter((one) => !isSame(boundsOf(one), { from, until }))
    .map((one) => ({ text: one.precision === "decade" ? `the ${one.in}` : labelOfWhen(one), value: { when: one } }));
}

/** Whether every day that the one time may mean lies in the other. */
export function liesIn(when: When, other: When): boolean {
  const [inner, outer] = [boundsOf(when), boundsOf(other)];
  if (!(inner.from && inner.until && outer.from && outer.until)) return false;
  return outer.from <= inner.from && inner.until <= outer.until;
}

/** Other ways to write a date of one day: "October 23, 2000", "2000-10-23", "the 23rd of October 2000". */
export function otherFormsOf(when: When): readonly string[] {
  const [, year, month, date] = (when.precision === "day" && day.exec(when.on)) || [];
  if (!(year && month && date)) return [];
  const name = months[Number(month) - 1];
  return [`${name} ${Number(date)}, ${year}`, `${year}-${month}-${date}`];
}

/** A date as it stands in a text. */
interface DateWords {
  readonly words: string;
  readonly days: string;
  readonly month: string;
  readonly year: string;
}

const dated = new RegExp(
  String.raw`(?<![\p{L}\p{N}–])(?:(\d{1,2}(?:–\d{1,2})?) )?(?:(${months.join("|")}) )?((?:1[89]|20)\d\d)(?![\p{L}\p{N}])`,
  "gu",
);

export function datesIn(text: string): readonly DateWords[] {
  return [...text.matchAll(dated)].map(([words, days = "", month = "", year = ""]) => ({ words, days, month, year }));
}

/** The same date in other years and, where it tells the month, in other months. */
export function shiftsOf({ days, month, year }: DateWords): readonly string[] {
  const at = (monthThen: string, yearThen: number) =>
    [days, monthThen, yearThen].filter((part) => part !== "").join(" ");
  const years = [3, -4, 7, -9, 13].map((by) => at(month, Number(year) + by));
  if (month === "") return years;
  const otherMonths = [5, 7, 2, 9].map((by) => months[(months.indexOf(month) + by) % months.length] ?? "");
  return [...otherMonths.map((other) => at(other, Number(year))), ...years];
}

function isSame(one: ReturnType<typeof boundsOf>, other: ReturnType<typeof boundsOf>): boolean {
  return one.from === other.from && one.until === other.until;
}
