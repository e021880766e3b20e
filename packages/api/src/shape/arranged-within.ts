import { type AnyQuestion, rearrange } from "@communique/quiz";
import type { ShapeView } from "../shape-views.ts";

/** Questions by their own ids, with what they are worth and how they are parted. */
export interface Shaped {
  readonly questions: readonly AnyQuestion[];
  readonly shape: ShapeView;
}

/** The same in another order, which the seed decides: a question stays in its section, and is worth what it was. */
export function arrangedWithin({ questions, shape }: Shaped, seed: string): Shaped {
  const worth = new Map(questions.map(({ id }, place) => [id, shape.points[place] ?? 1]));
  const begins = [0, ...shape.sections.map(({ at }) => at)];
  const parts = begins
    .map((from, place) => questions.slice(from, begins[place + 1]))
    .filter((part) => part.length > 0)
    // A quiz in one part comes in the order that it always had for this seed.
    .map((part, place) => rearrange(part, place === 0 ? seed : `${seed} ${place}`));
  const arranged = parts.flat();
  return {
    questions: arranged,
    shape: { points: arranged.map(({ id }) => worth.get(id) ?? 1), sections: shape.sections },
  };
}
