import type { Family } from "../mutation.ts";

/** Something is arranged twice, or not at all, or two things have one id. */
export const arrangementBroken: Family = {
  name: "arrangement broken",
  mutationsOf: (question) => {
    switch (question.kind) {
      case "put in order":
        return arranged("order", question.order, question.items, "items");
      case "match pairs":
        return arranged("pairs", question.pairs, question.lefts, "lefts");
      case "sort into groups":
        return arranged("places", question.places, question.items, "items");
      case "type the answer":
      case "fill the gap":
      case "place on the timeline":
        return [];
      default:
        return sharedId(question.options, "options");
    }
  },
};

type Things = readonly { readonly id: string }[];

function arranged(part: string, arrangement: readonly unknown[], things: Things, list: string) {
  const [first, second, ...rest] = arrangement;
  return [
    { changes: [{ at: [part], to: [second, ...rest] }], wrong: "something is not arranged" },
    {
      changes: [{ at: [part], to: [first, first, ...rest] }],
      wrong: "one thing is arranged twice, another not at all",
    },
    { changes: [{ at: [part], to: [...arrangement, first] }], wrong: "something is arranged twice" },
    ...sharedId(things, list),
  ];
}

function sharedId(things: Things, list: string) {
  return [{ changes: [{ at: [list, 1, "id"], to: things[0]?.id }], wrong: "two things have one id" }];
}
