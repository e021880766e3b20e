import type { DisputedIsland, Fact, IslandSet, Place } from "@communique/domain";
import type { IslandOutline, OutlineProvenance } from "@communique/domain/geo";
import { type ToldApart, toldOf } from "./told-of.ts";

/** Both names of an island, neither the first. */
export type IslandNames = DisputedIsland["names"];

/** A disputed island or a group that counts as one: its names, where it belongs, and what is told of it. */
export interface Island {
  readonly anchor: string;
  readonly names: IslandNames;
  /** In the scripts of both sides, where a page was found that has them. */
  readonly writtenForms: readonly string[];
  readonly group: "the Habomai" | null;
  readonly isDrawn: boolean;
  readonly told: ToldApart;
}

/** Islands that sources count together, and what is told of all of them at once. */
export interface CountedTogether {
  readonly anchor: string;
  readonly name: string;
  readonly named: readonly { readonly anchor: string; readonly names: IslandNames }[];
  readonly told: ToldApart;
}

interface Sources {
  readonly facts: readonly Fact[];
  readonly outlines: readonly IslandOutline[];
  readonly absent: OutlineProvenance["absent"];
}

/** The four that are counted, then those of the Habomai, drawn or not. */
export function islandsOf({ facts, outlines, absent }: Sources): readonly Island[] {
  const parts = [...outlines.map(({ properties }) => properties), ...absent].filter(({ partOf }) => partOf !== null);
  const ofHabomai = new Set(parts.map(({ names }) => names.fromRussian));
  const drawn = new Set(outlines.map(({ properties }) => properties.names.fromRussian));
  const told = facts.filter((fact) => fact.kind === "place").filter(isDisputed);
  const untold = parts.filter(({ names }) => !told.some((place) => place.names.fromRussian === names.fromRussian));
  const islands = [
    ...told.map((place) => ({
      anchor: anchorOfPlace(place),
      names: place.names,
      writtenForms: place.writtenForms.filter(({ script }) => script !== "Latin").map(({ text }) => text),
      told: toldOf(facts, place.id),
    })),
    ...untold.map(({ names }) => ({
      anchor: names.fromRussian.toLowerCase(),
      names,
      writtenForms: [],
      told: { article: [], elsewhere: [] },
    })),
  ].map((island) => {
    const { fromRussian } = island.names;
    const group = ofHabomai.has(fromRussian) ? ("the Habomai" as const) : null;
    // The group is drawn by its parts.
    return { ...island, group, isDrawn: drawn.has(fromRussian) || island.anchor === "habomai" };
  });
  return [...islands.filter(({ group }) => group === null), ...islands.filter(({ group }) => group !== null)];
}

export function countedTogether(facts: readonly Fact[]): readonly CountedTogether[] {
  return facts
    .filter((fact) => fact.kind === "place")
    .filter(isSet)
    .map((set) => ({
      anchor: anchorOfPlace(set),
      name: set.name,
      named: set.named.map((island) => ({ anchor: anchorOfPlace(island), names: island.names })),
      told: toldOf(facts, set.id),
    }));
}

/** @example anchorOfPlace({ id: "place:iturup" }) // "iturup" */
export function anchorOfPlace({ id }: { readonly id: string }): string {
  return id.replace("place:", "");
}

/** Whether it is an island or a set of islands, which have a section each. */
export function isOnMap(place: Place): boolean {
  return isDisputed(place) || isSet(place);
}

function isDisputed(place: Place): place is DisputedIsland {
  return place.form === "island" || place.form === "island group";
}

function isSet(place: Place): place is IslandSet {
  return place.form === "islands";
}
