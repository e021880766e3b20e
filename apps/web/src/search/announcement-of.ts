import type { Found } from "./finder.ts";

/** What a search came to, in a line that is read out. */
export function announcementOf({ entries: { length }, count, isNear }: Found): string {
  if (count === 0) return "Nothing found";
  const number = count === 1 ? "1 found" : `${count} found`;
  return [
    isNear ? `Nothing is spelt just so; ${number} near it` : number,
    length < count ? `the first ${length} shown` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
