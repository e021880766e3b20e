const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const dayAndYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** When something was, as one says it now: "today at 14:05", "yesterday at 09:30", "on 3 May", "on 3 May 2024". */
export function momentOf(iso: string, now: Date): string {
  const then = new Date(iso);
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (then.toDateString() === now.toDateString()) return `today at ${time.format(then)}`;
  if (then.toDateString() === yesterday.toDateString()) return `yesterday at ${time.format(then)}`;
  return `on ${(then.getFullYear() === now.getFullYear() ? day : dayAndYear).format(then)}`;
}
