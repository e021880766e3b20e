const parts = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;
const here = new Intl.DateTimeFormat("en-GB", parts);
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const dayHere = new Intl.DateTimeFormat("en-GB", { dateStyle: "full" });

/** A moment by the clock of whoever reads, and by that of the one who set it, where that shows another hour. */
export function whenWords(iso: string, timeZone: string, now: Date): string {
  const moment = new Date(iso);
  const isToday = dayHere.format(moment) === dayHere.format(now);
  const own = isToday ? `today, ${clock.format(moment)}` : commaed(here.format(moment));
  const there = new Intl.DateTimeFormat("en-GB", { ...parts, timeZone }).format(moment);
  return there === here.format(moment) ? own : `${own} (${commaed(there)} in ${placeOf(timeZone)})`;
}

function commaed(words: string): string {
  return words.replace(" at ", ", ");
}

/** @example placeOf("America/New_York") // "New York" */
function placeOf(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
