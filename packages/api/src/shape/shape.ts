import type { JsonObject } from "@communique/db";
import { z } from "zod";
import type { SectionView, ShapeView } from "../shape-views.ts";

const keptSchema = z.object({
  shape: z
    .object({
      points: z.array(z.number()).default([]),
      // Written by `keptShape`: that they are sections is trusted.
      sections: z.array(z.custom<SectionView>()).default([]),
    })
    .default({ points: [], sections: [] }),
});

/** The shape of a quiz of so many questions, as it is kept beside them. Where nothing is kept, each is worth one point. */
export function shapeIn(kept: object, length: number): ShapeView {
  const { points, sections } = keptSchema.parse(kept).shape;
  return { points: Array.from({ length }, (_, place) => points[place] ?? 1), sections };
}

/** What has to be kept of a shape: nothing of one that is as usual. */
export function keptShape({ points, sections }: ShapeView): JsonObject {
  const kept = {
    ...(isWeighed(points) && { points }),
    ...(sections.length > 0 && { sections: sections.map((section) => ({ ...section })) }),
  };
  return Object.keys(kept).length > 0 ? { shape: kept } : {};
}

/** Whether a question is worth another number of points than one, so that points tell what the number of right answers does not. */
export function isWeighed(points: readonly number[]): boolean {
  return points.some((worth) => worth !== 1);
}

/** As it is given out: a heading under which nothing stands is for whoever makes the set. */
export function withoutEmptySections({ points, sections }: ShapeView): ShapeView {
  return {
    points,
    sections: sections.filter(({ at }, place) => at < (sections[place + 1]?.at ?? points.length)),
  };
}
