import { islandOutlines } from "@communique/domain/geo";
import type { FindOnMap } from "../question/question.ts";
import { oneOption } from "./choice.ts";
import type { KindRules } from "./kind-rules.ts";

/** A place is pointed at among outlines, which are shown without their names. */
export const findOnMapRules: KindRules<FindOnMap["kind"]> = {
  ...oneOption,
  shown: ({ options }) => ({
    options: options.map(({ id, value }) => ({ id, outlines: outlinesOf(value.place) })),
  }),
};

/** The outline of an island, or those of the islands of a group. */
function outlinesOf(place: string) {
  return islandOutlines.features
    .filter(({ id, properties }) => id === place || properties.partOf === place)
    .map(({ geometry }) => geometry.coordinates);
}
