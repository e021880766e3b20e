import { islandOutlines, type Position } from "@communique/domain/geo";

/** In which direction one place of the map lies from another: "north-east". */
export function directionTo(place: string, from: string): string {
  const [[east, north], [fromEast, fromNorth]] = [middleOf(place), middleOf(from)];
  // A degree of longitude is shorter than one of latitude, here by about this much.
  const [dx, dy] = [(east - fromEast) * 0.72, north - fromNorth];
  const eighth = Math.round((Math.atan2(dx, dy) / Math.PI) * 4);
  return directions[(eighth + directions.length) % directions.length] ?? "";
}

const directions = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

/** The middle of the box around all outlines of a place. */
function middleOf(place: string): Position {
  const points = islandOutlines.features
    .filter(({ id, properties }) => id === place || properties.partOf === place)
    .flatMap(({ geometry }) => geometry.coordinates.flat());
  const middle = (numbers: readonly number[]) => (Math.min(...numbers) + Math.max(...numbers)) / 2;
  return [middle(points.map(([longitude]) => longitude)), middle(points.map(([, latitude]) => latitude))];
}
