import type { Question, Thing } from "../../question/question.ts";
import type { Known } from "../known.ts";
import type { Family, Mutation } from "../mutation.ts";
import { speaksOf } from "../names.ts";
import { piecesMarked } from "../pieces.ts";
import { hasWords } from "../words.ts";

/** The stem, or the text of what has to be put in its place, tells the answer. */
export const answerLeaked: Family = {
  name: "answer leaked",
  mutationsOf: (question, known) => {
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
        return stemsWith(question, known);
    }
  },
};

/** Where the stem speaks of a wrong answer too, the right one would not be the only one in it. */
function stemsWith(question: Question, known: Known): readonly Mutation[] {
  const { stem } = question;
  const right = piecesMarked(question, "right")
    .map(({ text }) => text)
    .join(", ");
  const isOnly = !piecesMarked(question, "wrong").some(
    ({ text, value }) => [stem, right].some((told) => hasWords(told, text)) || speaksOf(stem, value, known),
  );
  return isOnly
    ? [`Where ${right} is concerned: ${stem}`, `${stem} (${right})`].map((to) => ({
        changes: [{ at: ["stem"], to }],
        wrong: `“${right}” is the answer, and stands in the stem`,
      }))
    : [];
}

function placeTold(at: readonly (string | number)[], { text }: Thing<unknown>, place: Thing<unknown> | undefined) {
  if (!place) return [];
  return [{ changes: [{ at, to: `${text} (${place.text})` }], wrong: `it tells that it belongs to “${place.text}”` }];
}
