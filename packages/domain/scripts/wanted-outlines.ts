import type { IslandOutline, Position, SurroundingOutline } from "../src/geo/outline.ts";

/** An island of which the file must have exactly one polygon around the point, with so many vertices. */
export interface WantedIsland extends Pick<IslandOutline, "id">, Readonly<IslandOutline["properties"]> {
  readonly point: Position;
  readonly vertices: number;
}

/** Land that is made of the polygons around the points. */
export interface WantedLand extends Readonly<SurroundingOutline["properties"]> {
  readonly points: readonly Position[];
}

export const wantedIslands: readonly WantedIsland[] = [
  {
    id: "place:iturup",
    names: { fromRussian: "Iturup", fromJapanese: "Etorofu" },
    partOf: null,
    point: [147.617, 45.033],
    vertices: 179,
  },
  {
    id: "place:kunashir",
    names: { fromRussian: "Kunashir", fromJapanese: "Kunashiri" },
    partOf: null,
    point: [145.85, 44.117],
    vertices: 131,
  },
  {
    id: "place:shikotan",
    names: { fromRussian: "Shikotan", fromJapanese: "Shikotan" },
    partOf: null,
    point: [146.75, 43.8],
    vertices: 46,
  },
  {
    id: "place:tanfilyev",
    names: { fromRussian: "Tanfilyev", fromJapanese: "Suisho" },
    partOf: "place:habomai",
    point: [145.92, 43.44],
    vertices: 29,
  },
  {
    id: "place:yuri",
    names: { fromRussian: "Yuri", fromJapanese: "Yuri" },
    partOf: "place:habomai",
    point: [146.04, 43.41],
    vertices: 24,
  },
  {
    id: "place:zelyony",
    names: { fromRussian: "Zelyony", fromJapanese: "Shibotsu" },
    partOf: "place:habomai",
    point: [146.16, 43.51],
    vertices: 18,
  },
  {
    id: "place:polonsky",
    names: { fromRussian: "Polonsky", fromJapanese: "Taraku" },
    partOf: "place:habomai",
    point: [146.34, 43.63],
    vertices: 12,
  },
];

/** From the islands outwards. Spits that the file keeps apart belong to the coast that they lie before. */
export const wantedSurroundings: readonly WantedLand[] = [
  {
    name: "Hokkaido",
    points: [
      [143, 43.4],
      [145.35, 43.56],
      [143.87, 44.16],
    ],
  },
  {
    name: "Urup and the islands to its north-east",
    points: [
      [150.03, 45.95],
      [150.81, 46.46],
      [151.78, 46.82],
      [152.47, 47.35],
      [153.02, 47.75],
      [153.23, 48.08],
      [153.95, 48.95],
      [154.17, 48.88],
      [154.52, 49.13],
      [154.43, 49.78],
      [154.72, 49.36],
      [155.52, 50.27],
      [156.33, 50.73],
      [155.56, 50.87],
    ],
  },
  { name: "Sakhalin", points: [[142.8, 50.5]] },
  { name: "Kamchatka", points: [[158, 53]] },
  { name: "Mainland Asia", points: [[140, 51]] },
  {
    name: "Honshu",
    points: [
      [140.45, 41.1],
      [141, 41.3],
    ],
  },
  { name: "Rishiri", points: [[141.23, 45.17]] },
  { name: "Rebun", points: [[141.03, 45.37]] },
  { name: "Okushiri", points: [[139.47, 42.17]] },
];
