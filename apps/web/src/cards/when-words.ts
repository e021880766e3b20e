import type { Interval } from "@communique/quiz";

const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const minute = 60 * 1000;

/** @example intervalWords({ unit: "minutes", count: 10 }) // "in 10 minutes"; intervalWords({ unit: "days", count: 1 }) // "tomorrow" */
export function intervalWords({ unit, count }: Interval): string {
  if (unit === "minutes") return minutesWords(count);
  if (count >= 730) return relative.format(Math.round(count / 365), "year");
  return count >= 60 ? relative.format(Math.round(count / 30.4), "month") : relative.format(count, "day");
}

/** When something is due, as one says it now: "now", "in 9 minutes", "tomorrow", "in 12 days". */
export function dueWords(due: string, now: Date): string {
  const left = Date.parse(due) - now.getTime();
  if (left <= 0) return "now";
  const days = daysBetween(now, new Date(due));
  return days > 0 && left >= 6 * 60 * minute
    ? intervalWords({ unit: "days", count: days })
    : minutesWords(Math.ceil(left / minute));
}

function minutesWords(count: number): string {
  const minutes = Math.max(count, 1);
  return minutes < 90 ? relative.format(minutes, "minute") : relative.format(Math.round(minutes / 60), "hour");
}

/** Midnights between two moments, where the reader is. */
function daysBetween(from: Date, until: Date): number {
  const day = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return (day(until) - day(from)) / (24 * 60 * minute);
}
