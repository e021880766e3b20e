import type { WrittenName } from "./written-name.ts";

interface PlaceBase<Form extends string> {
  readonly kind: "place";
  readonly id: `place:${string}`;
  readonly form: Form;
  readonly writtenForms: readonly WrittenName[];
}

/** A city or a country, as a place on a map; a capital that stands for its government is a `Government`. */
export interface UndisputedPlace extends PlaceBase<"city" | "country"> {
  readonly name: string;
  readonly within: UndisputedPlace | null;
}

/** An island, or a group counted as one, that Russia administers and Japan claims. It has two names, neither the first. */
export interface DisputedIsland extends PlaceBase<"island" | "island group"> {
  readonly names: { readonly fromRussian: string; readonly fromJapanese: string };
}

/** Islands that the source counts together, with the ones that it names: none where it names none. */
export interface IslandSet extends PlaceBase<"islands"> {
  readonly name: string;
  /** The Habomai group counts as one. */
  readonly count: number;
  readonly named: readonly DisputedIsland[];
}

/** A place on a map; only a disputed island has two names. */
export type Place = UndisputedPlace | DisputedIsland | IslandSet;
