import type { StoredSet } from "@communique/db";
import { shapeIn, withoutEmptySections } from "../shape/shape.ts";
import type { ShapeView } from "../shape-views.ts";

/** What the questions of a set are worth and how they are parted, as it is given out and printed. */
export function givenShape({ document }: Pick<StoredSet, "document">): ShapeView {
  return withoutEmptySections(shapeIn(document, document.items.length));
}
