/** Finds, for a day, the things of a list from the nearest in time on: those equally near in the order of the list. */
export function byNearness<Thing>(
  things: readonly Thing[],
  dayOf: (thing: Thing) => number,
): (day: number) => Generator<Thing> {
  const inTime = things
    .map((thing, place) => ({ thing, place, day: dayOf(thing) }))
    .sort((one, other) => one.day - other.day || one.place - other.place);
  return function* (day) {
    const distanceOf = (place: number) => Math.abs((inTime[place]?.day ?? Number.POSITIVE_INFINITY) - day);
    let after = firstFrom(day, inTime);
    let before = after - 1;
    while (before >= 0 || after < inTime.length) {
      const distance = Math.min(distanceOf(before), distanceOf(after));
      const [first, last] = [before, after];
      while (distanceOf(before) === distance) before--;
      while (distanceOf(after) === distance) after++;
      const equallyNear = [...inTime.slice(before + 1, first + 1), ...inTime.slice(last, after)];
      for (const { thing } of equallyNear.sort((one, other) => one.place - other.place)) yield thing;
    }
  };
}

/** The place of the first that is of a day or of a later one, by halving. */
function firstFrom(day: number, inTime: readonly { readonly day: number }[]): number {
  let [low, high] = [0, inTime.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((inTime[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
