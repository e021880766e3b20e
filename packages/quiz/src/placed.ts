import { rulesFor } from "./kinds/index.ts";
import type { AnyQuestion } from "./own/own-question.ts";
import type { Random } from "./random.ts";

/** The same question with what it shows in an order of chance, and named by place: `a`, `b`, …, and `1`, `2`, … */
export function placed<Q extends AnyQuestion>(question: Q, random: Random): Q {
  return rulesFor(question).placed(question, random) as Q;
}
