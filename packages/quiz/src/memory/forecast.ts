import { calendarOf, daysFrom, type NoSuchTimeZone } from "./calendar.ts";
import { instantOf, isInstant, type NoSuchInstant } from "./instant.ts";
import type { Memory } from "./memory.ts";

export interface ForecastWishes {
  readonly from: Date;
  /** How many days, that of `from` included. */
  readonly days: number;
  /** Whose days: an IANA time zone, UTC where none is given. */
  readonly timeZone?: string;
}

/**
 * How many statements become due on each day if none is reviewed until then; what is overdue counts to the first day.
 *
 * @example
 * forecast(memory, { from, days: 7 }); // { outcome: "forecast", days: [{ day: "2000-10-23", due: 4 }, …] }
 */
export function forecast(
  { rehearsals }: Memory,
  { from, days, timeZone = "UTC" }: ForecastWishes,
):
  | { readonly outcome: "forecast"; readonly days: readonly { readonly day: string; readonly due: number }[] }
  | NoSuchInstant
  | NoSuchTimeZone {
  const at = instantOf(from);
  if (!isInstant(at)) return { outcome: "no such instant", at };
  const calendar = calendarOf(timeZone);
  if (!calendar) return { outcome: "no such time zone", timeZone };
  const counts = new Map(daysFrom(calendar(at), days).map((day) => [day, 0]));
  for (const { state } of Object.values(rehearsals)) {
    if (!state) continue;
    const day = calendar(Date.parse(state.due) < from.getTime() ? at : state.due);
    const count = counts.get(day);
    if (count !== undefined) counts.set(day, count + 1);
  }
  return { outcome: "forecast", days: [...counts].map(([day, due]) => ({ day, due })) };
}
