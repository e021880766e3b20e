import type { Because } from "./because.ts";
import type { Item, Question, Typed } from "./question.ts";

/** One of the things that a question puts before the learner, or expects, and what proves it right or wrong. */
export interface Part {
  readonly id: string;
  readonly text: string;
  readonly value: unknown;
  readonly because: Because;
  readonly feedback: string;
}

/** All that a question puts before the learner or expects: its options, its items, or its key and foils. */
export function partsOf(question: Question): readonly Part[] {
  switch (question.kind) {
    case "fill the gap":
    case "type the answer":
      return [
        typedPart("key", question.key),
        ...question.foils.map((foil, index) => typedPart(`foil ${index + 1}`, foil)),
      ];
    case "place on the timeline":
      return [{ id: "key", ...question.key }];
    case "put in order":
    case "sort into groups":
      return question.items.map(itemPart);
    case "match pairs":
      return question.lefts.map(itemPart);
    default:
      return question.options;
  }
}

function typedPart(id: string, { text, value, because, feedback }: Typed<unknown>): Part {
  return { id, text, value, because, feedback };
}

function itemPart({ statement, ...item }: Item<unknown>): Part {
  return { ...item, because: { verdict: "right", statement } };
}
