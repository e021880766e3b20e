const parts = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;
const here = new Intl.DateTimeFormat("en-GB", parts);
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const fullDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "full" });

/** A moment by the clock of whoever reads, and by that of the one who set it, where that shows another hour. */
export function whenWords(iso: string, timeZone: string, now: Date): string {
  const moment = new Date(iso);
  const isToday = fullDay.format(moment) === fullDay.format(now);
  const own = isToday ? `today, ${clock.format(moment)}` : commaed(here.format(moment));
  const there = commaed(new Intl.DateTimeFormat("en-GB", { ...parts, timeZone }).format(moment));
  const [day, hour] = commaed(here.format(moment)).split(", ");
  const [dayThere, hourThere] = there.split(", ");
  if (day === dayThere && hour === hourThere) return own;
  return `${own} (${day === dayThere ? hourThere : there} in ${placeOf(timeZone)})`;
}

function commaed(words: string): string {
  return words.replace(" at ", ", ");
}

/** @example placeOf("America/New_York") // "New York" */
function placeOf(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
