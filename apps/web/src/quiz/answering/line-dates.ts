import type { PlaceOnTimeline } from "@communique/quiz";

export type Line = PlaceOnTimeline["line"];

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const dayInMs = 86_400_000;

/** How many marks there are on a line. */
export function marksOn({ from, until, unit }: Line): number {
  switch (unit) {
    case "day":
      return (Date.UTC(until + 1, 0, 1) - Date.UTC(from, 0, 1)) / dayInMs;
    case "month":
      return (until - from + 1) * 12;
    case "year":
      return until - from + 1;
    case "decade":
      return Math.floor(until / 10) - Math.floor(from / 10) + 1;
  }
}

/** @example dateAt({ from: 1999, until: 2002, unit: "month" }, 13) // "2000-02" */
export function dateAt({ from, unit }: Line, mark: number): string {
  switch (unit) {
    case "day":
      return new Date(Date.UTC(from, 0, 1 + mark)).toISOString().slice(0, 10);
    case "month":
      return new Date(Date.UTC(from, mark, 1)).toISOString().slice(0, 7);
    case "year":
      return String(from + mark);
    case "decade":
      return `${(Math.floor(from / 10) + mark) * 10}s`;
  }
}

/** Where a date is marked on a line; null where it is no date of the line. */
export function markOf(line: Line, date: string): number | null {
  const [year = Number.NaN, inYear = 1, inMonth = 1] = date.replace(/s$/, "").split("-").map(Number);
  const mark = {
    day: Math.round((Date.UTC(year, inYear - 1, inMonth) - Date.UTC(line.from, 0, 1)) / dayInMs),
    month: (year - line.from) * 12 + inYear - 1,
    year: year - line.from,
    decade: Math.floor(year / 10) - Math.floor(line.from / 10),
  }[line.unit];
  return mark >= 0 && mark < marksOn(line) && dateAt(line, mark) === date ? mark : null;
}

/** @example dateInWords("2000-02", "month") // "February 2000" */
export function dateInWords(date: string, unit: Line["unit"]): string {
  if (unit === "decade") return `the ${date}`;
  if (unit === "year") return date;
  return (unit === "day" ? day : month).format(new Date(unit === "day" ? date : `${date}-01`));
}

/** How many marks a key moves that goes further than to the next. */
export function strideOn({ unit }: Line): number {
  return { day: 30, month: 12, year: 10, decade: 5 }[unit];
}
