import type { OutlinedView } from "@communique/quiz";
import type { Option } from "./desk.ts";
import { frameOf, pointsOf } from "./frame-of.ts";

const kilometresInDegree = 111.2;

/** Where a place lies and how large it is, for those who see no sketch. */
export function placeInWords(place: OutlinedView): Option {
  const { west, east, south, north } = frameOf(pointsOf(place));
  const middle = { north: (south + north) / 2, east: (west + east) / 2 };
  const across = (east - west) * kilometresInDegree * Math.cos((middle.north * Math.PI) / 180);
  const upwards = (north - south) * kilometresInDegree;
  const where = `around ${middle.north.toFixed(1)}° N, ${middle.east.toFixed(1)}° E`;
  return {
    id: place.id,
    text: `${where}: ${Math.round(across)} km from west to east, ${Math.round(upwards)} km from south to north`,
  };
}
