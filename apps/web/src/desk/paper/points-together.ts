import type { FormItemView } from "@communique/api";
import { isWeighed } from "../../ui/points-words.ts";

/** What the questions of a sheet are worth together; null where that is a point each, and nobody has to be told. */
export function pointsTogether(items: readonly FormItemView[]): number | null {
  const points = items.map((item) => item.points);
  return isWeighed(points) ? points.reduce((sum, worth) => sum + worth, 0) : null;
}
