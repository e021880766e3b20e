import type { Family } from "../mutation.ts";
import { valueAt } from "../path.ts";
import { piecesMarked } from "../pieces.ts";

/** So little is left to choose from that there is no question. */
export const tooFew: Family = {
  name: "too little to choose from",
  mutationsOf: (question) => {
    const wrong = "there is nothing to choose from";
    switch (question.kind) {
      case "put in order": {
        const [first] = question.items;
        return [
          {
            changes: [
              { at: ["items"], to: [first] },
              { at: ["order"], to: [first.id] },
              { at: ["asked"], to: [first.statement] },
            ],
            wrong,
          },
        ];
      }
      case "match pairs": {
        const [left] = question.lefts;
        const [pair] = question.pairs.filter((one) => one.left === left.id);
        const rights = question.rights.filter(({ id }) => id === pair?.right);
        return [
          {
            changes: [
              { at: ["lefts"], to: [left] },
              { at: ["rights"], to: rights },
              { at: ["pairs"], to: [pair] },
              { at: ["asked"], to: [left.statement] },
            ],
            wrong,
          },
        ];
      }
      case "sort into groups": {
        const [group] = question.groups;
        const places = question.places.filter((place) => place.group === group.id);
        const items = question.items.filter(({ id }) => places.some(({ item }) => item === id));
        return [
          {
            changes: [
              { at: ["groups"], to: [group] },
              { at: ["items"], to: items },
              { at: ["places"], to: places },
              { at: ["asked"], to: items.map(({ statement }) => statement) },
            ],
            wrong,
          },
        ];
      }
      case "type the answer":
      case "fill the gap":
      case "place on the timeline":
        return [];
      default: {
        const only = piecesMarked(question, "right").map(({ at }) => valueAt(question, at));
        return [{ changes: [{ at: ["options"], to: only }], wrong }];
      }
    }
  },
};
