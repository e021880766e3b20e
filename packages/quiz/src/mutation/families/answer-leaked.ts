import type { Question, Thing } from "../../question/question.ts";
import type { Family, Mutation } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";

/** The stem, or the text of what has to be put in its place, tells the answer. */
export const answerLeaked: Family = {
  name: "answer leaked",
  mutationsOf: (question) => {
    switch (question.kind) {
      case "true or false":
      case "put in order":
      case "find on the map":
        return [];
      case "match pairs":
        return question.lefts.flatMap((left, index) => {
          const pair = question.pairs.find((one) => one.left === left.id);
          return placeTold(
            ["lefts", index, "text"],
            left,
            question.rights.find(({ id }) => id === pair?.right),
          );
        });
      case "sort into groups":
        return question.items.flatMap((item, index) => {
          const place = question.places.find((one) => one.item === item.id);
          return placeTold(
            ["items", index, "text"],
            item,
            question.groups.find(({ id }) => id === place?.group),
          );
        });
      default:
        return stemsWith(question);
    }
  },
};

function stemsWith(question: Question): readonly Mutation[] {
  const right = piecesMarked(question, "right")
    .map(({ text }) => text)
    .join(", ");
  const { stem } = question;
  return [`Where ${right} is concerned: ${stem}`, `${stem} (${right})`].map((to) => ({
    changes: [{ at: ["stem"], to }],
    wrong: `“${right}” is the answer, and stands in the stem`,
  }));
}

function placeTold(at: readonly (string | number)[], { text }: Thing<unknown>, place: Thing<unknown> | undefined) {
  if (!place) return [];
  return [{ changes: [{ at, to: `${text} (${place.text})` }], wrong: `it tells that it belongs to “${place.text}”` }];
}
