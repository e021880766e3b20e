import { dayNumber, monthSpan, type Span, yearsSpan } from "../derive-truth/time-span.ts";
import { remembered } from "../known-facts/remembered.ts";

/** A date that a text names. One without its year stands for that date in any year. */
export interface DateMention {
  readonly words: string;
  readonly form: "day" | "range" | "month" | "years";
  readonly spanIn: (year: number) => Span;
  /** Null where the words leave the year out. */
  readonly year: number | null;
  /** Where in the text the words begin. */
  readonly start: number;
  /** Of a range from one whole date to another, these two dates. */
  readonly ends?: readonly [DateMeaning, DateMeaning];
}

/** What the words of a date mean, wherever they stand. */
export type DateMeaning = Omit<DateMention, "words" | "start">;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const monthName = `(${months.join("|")})`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?!\d)`;
const to = String.raw`\s*(?:\p{Dash_Punctuation}|to|and|until|through)\s*(?:the )?`;
const year = String.raw`(\d{4})(?!\d)`;
const ofMonth = String.raw`\s+(?:of )?${monthName}`;

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => DateMeaning | null;
}

// The longer forms stand first: what one of them reads, the shorter ones do not see.
const patterns: readonly Pattern[] = [
  { pattern: regex(String.raw`(\d{4})-(\d{2})-(\d{2})`), read: ([y, m, d]) => dayIn(y, Number(m), d) },
  { pattern: regex(String.raw`(\d{4})-(0[1-9]|1[0-2])`), read: ([y, m]) => monthIn(y, Number(m)) },
  {
    // Not the second day of "3–5 September 2000 to 14 September 2000".
    pattern: regex(
      `(?<!\\d\\p{Dash_Punctuation})${day}${ofMonth}(?:,?\\s+${year})?${to}${day}${ofMonth}(?:,?\\s+${year})?`,
    ),
    read: ([d, m, y, endDay, endMonth, endYear]) => {
      if (y !== undefined && y !== endYear) return null;
      const ends = [dayIn(endYear, monthNumber(m), d), dayIn(endYear, monthNumber(endMonth), endDay)] as const;
      return { ...rangeIn(endYear, [monthNumber(m), d], [monthNumber(endMonth), endDay]), ends };
    },
  },
  {
    pattern: regex(`${day}${to}${day}${ofMonth}(?:,?\\s+${year})?`),
    read: ([d, endDay, m, y]) => rangeIn(y, [monthNumber(m), d], [monthNumber(m), endDay]),
  },
  {
    pattern: regex(`${monthName}\\s+${day}${to}${day}(?:,?\\s+${year})?`),
    read: ([m, d, endDay, y]) => rangeIn(y, [monthNumber(m), d], [monthNumber(m), endDay]),
  },
  { pattern: regex(`${day}${ofMonth}(?:,?\\s+${year})?`), read: ([d, m, y]) => dayIn(y, monthNumber(m), d) },
  { pattern: regex(`${monthName}\\s+${day}(?:,?\\s+${year})?`), read: ([m, d, y]) => dayIn(y, monthNumber(m), d) },
  { pattern: regex(`${monthName},?\\s+(?:of )?${year}`), read: ([m, y]) => monthIn(y, monthNumber(m)) },
  // "May" alone is more often a verb.
  {
    pattern: regex(`(${months.filter((name) => name !== "May").join("|")})`),
    read: ([m]) => monthIn(undefined, monthNumber(m)),
  },
  { pattern: regex(String.raw`(\d{3}0)s`), read: ([y]) => yearsIn(y, 10) },
  { pattern: regex(String.raw`([12]\d{3})`), read: ([y]) => yearsIn(y, 1) },
];

/** Every date in a text, in the order of the text. */
export function dateMentions(text: string): readonly DateMention[] {
  return readDates(text).dates;
}

/** A text with its dates blanked out: the digits that are left are other numbers. */
export function withoutDates(text: string): string {
  return readDates(text).rest;
}

interface Reading {
  readonly dates: readonly DateMention[];
  readonly rest: string;
}

const readDates: (text: string) => Reading = remembered((text) => {
  let rest = text;
  const dates: DateMention[] = [];
  for (const { pattern, read } of patterns) {
    rest = rest.replace(pattern, (words: string, ...groups: (string | number | undefined)[]) => {
      const start = groups.find((group) => typeof group === "number") ?? 0;
      const date = read(groups.filter((group) => typeof group !== "number").slice(0, -1));
      if (date === null) return words;
      dates.push({ ...date, words, start });
      return " ".repeat(words.length);
    });
  }
  return { dates: dates.sort((a, b) => a.start - b.start), rest };
});

function regex(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, "gu");
}

function monthNumber(name: string | undefined): number {
  return months.indexOf(name ?? "") + 1;
}

function dayIn(year: string | undefined, month: number, day: string | undefined): DateMeaning {
  return { ...rangeIn(year, [month, day], [month, day]), form: "day" };
}

type MonthDay = readonly [month: number, day: string | undefined];

function rangeIn(year: string | undefined, from: MonthDay, until: MonthDay): DateMeaning {
  const at = (year: number, [month, day]: MonthDay) => dayNumber(`${year}-${month}-${day}`);
  return {
    form: "range",
    year: year === undefined ? null : Number(year),
    spanIn: (year) => ({ from: at(year, from), until: at(year, until) }),
  };
}

function monthIn(year: string | undefined, month: number): DateMeaning {
  return {
    form: "month",
    year: year === undefined ? null : Number(year),
    spanIn: (year) => monthSpan(`${year}-${month}`),
  };
}

function yearsIn(first: string | undefined, count: number): DateMeaning {
  return { form: "years", year: Number(first), spanIn: (year) => yearsSpan(year, count) };
}
