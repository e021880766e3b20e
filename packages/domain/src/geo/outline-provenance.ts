import type { DisputedIsland } from "../model/place.ts";

/** Where the outlines come from, what was done to them, and what they are good for. */
export interface OutlineProvenance {
  readonly package: string;
  readonly version: string;
  readonly file: string;
  readonly licence: string;
  readonly copyright: string;
  readonly dataset: { readonly name: string; readonly version: string; readonly statedBy: string };
  /** The steps of the grid that the file puts its points on; the metres hold at the latitude of the islands. */
  readonly quantisation: {
    readonly degrees: { readonly longitude: number; readonly latitude: number };
    readonly metres: { readonly longitude: number; readonly latitude: number };
  };
  readonly islands: { readonly decimals: number };
  readonly surroundings: {
    readonly decimals: number;
    /** West, south, east and north, in degrees: land is cut off there. */
    readonly window: readonly [west: number, south: number, east: number, north: number];
    /** How far a simplified line may lie from the file's, in degrees. */
    readonly tolerance: number;
  };
  readonly goodFor: string;
  readonly notGoodFor: readonly string[];
  /** Islands that are there, and not in the file. */
  readonly absent: readonly {
    readonly names: DisputedIsland["names"];
    readonly form: "island" | "islet";
    readonly partOf: "place:habomai";
    readonly because: string;
  }[];
}

const noPolygon = "the file has no polygon where it lies";

/** Where the outlines come from and what they are not good for, as data. */
export const outlineProvenance: OutlineProvenance = {
  package: "world-atlas",
  version: "2.0.2",
  file: "land-10m.json",
  licence: "ISC",
  copyright: "2013-2019 Michael Bostock",
  dataset: { name: "Natural Earth", version: "4.1.0", statedBy: "the README of world-atlas" },
  quantisation: { degrees: { longitude: 0.0036, latitude: 0.0017 }, metres: { longitude: 290, latitude: 190 } },
  islands: { decimals: 4 },
  surroundings: { decimals: 3, window: [139, 41, 161, 54.5], tolerance: 0.01 },
  goodFor: "a schematic map",
  notGoodFor: ["area", "distance"],
  absent: [
    {
      names: { fromRussian: "Anuchin", fromJapanese: "Akiyuri" },
      form: "island",
      partOf: "place:habomai",
      because: noPolygon,
    },
    {
      names: { fromRussian: "Oskolki", fromJapanese: "Todo" },
      form: "islet",
      partOf: "place:habomai",
      because: noPolygon,
    },
    {
      names: { fromRussian: "Signalny", fromJapanese: "Kaigara" },
      form: "islet",
      partOf: "place:habomai",
      because: noPolygon,
    },
  ],
};
