import { islandOutlines } from "@communique/domain/geo";

interface Outlined {
  readonly id: string;
  readonly names: readonly string[];
  readonly partOf: string | null;
}

const outlined: ReadonlyMap<string, Outlined> = new Map(
  islandOutlines.features.map(({ id, properties: { names, partOf } }) => [
    id,
    { id, names: Object.values(names), partOf },
  ]),
);
const groups: ReadonlySet<string> = new Set([...outlined.values()].flatMap(({ partOf }) => partOf ?? []));

/** Whether the map has an outline of the place, or outlines of the islands that it is made of. */
export function isOnMap(place: string): boolean {
  return outlined.has(place) || groups.has(place);
}

export function groupOf(place: string): string | null {
  return outlined.get(place)?.partOf ?? null;
}

/** Every name that the map gives to an island. */
export const allNamesOnMap: readonly string[] = [...outlined.values()].flatMap(({ names }) => names);

/** How the map names an island: by both its names. */
export function namesOnMap(place: string): readonly string[] {
  return outlined.get(place)?.names ?? [];
}
