import type { DisputedIsland } from "../model/place.ts";

/** In degrees. Lists are mutable here, as in `@types/geojson`: libraries for maps accept no others. */
export type Position = [longitude: number, latitude: number];

/** Closed rings, counter-clockwise as RFC 7946 asks: d3-geo wants them the other way round. */
export interface Polygon {
  readonly type: "Polygon";
  readonly coordinates: Position[][];
}

/** Several polygons, as land around the islands needs them. */
export interface MultiPolygon {
  readonly type: "MultiPolygon";
  readonly coordinates: Position[][][];
}

/** A disputed island: it has two names, neither the first, and no country. */
export interface IslandOutline {
  readonly type: "Feature";
  readonly id: DisputedIsland["id"];
  readonly properties: {
    readonly names: DisputedIsland["names"];
    readonly partOf: "place:habomai" | null;
  };
  readonly geometry: Polygon;
}

/** Land around the disputed islands, named for finding one's way and for nothing else. */
export interface SurroundingOutline {
  readonly type: "Feature";
  readonly properties: { readonly name: string };
  readonly geometry: Polygon | MultiPolygon;
}

/** Outlines as a collection that maps accept. */
export interface OutlineCollection<Outline extends IslandOutline | SurroundingOutline> {
  readonly type: "FeatureCollection";
  readonly features: Outline[];
}
