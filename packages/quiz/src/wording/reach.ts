import { boundsOf, type When } from "@communique/domain";
import { labelOfWhen, monthAndYear } from "@communique/domain/wording";

/** From when to when, roughly and exactly: "from 1956 to 2000", "from 1956 to 23–24 October 2000". */
export function reachesOf(first: When, last: When): readonly string[] {
  const isOpen = boundsOf(first).from === undefined;
  return [[rough(first, last), rough(last, first)] as const, [exact(first), exact(last)] as const]
    .filter(([from, until]) => from !== until)
    .map(([from, until]) => (isOpen ? `up to ${until}` : `from ${from} to ${until}`));
}

function exact(when: When): string {
  const label = labelOfWhen(when).replace(/^during /, "");
  return when.precision === "decade" ? `the ${label}` : label;
}

/** The year; the month where the other time lies in the same year. */
function rough(when: When, other: When): string {
  if (when.precision === "decade") return exact(when);
  const day = startOf(when);
  return day.slice(0, 4) === startOf(other).slice(0, 4) ? monthAndYear(day) : day.slice(0, 4);
}

function startOf(when: When): string {
  const { from, until } = boundsOf(when);
  return from ?? until ?? "";
}
