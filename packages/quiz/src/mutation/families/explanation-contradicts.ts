import type { Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";
import { withWords } from "../words.ts";

/** The explanation tells a wrong option in the place of the right one. */
export const explanationContradicts: Family = {
  name: "explanation contradicts the key",
  mutationsOf: (question) => {
    if (question.kind !== "single choice" && question.kind !== "type the answer") return [];
    return piecesMarked(question, "right").flatMap((right) =>
      piecesMarked(question, "wrong").flatMap((wrong) => {
        const to = withWords(question.explanation, right.text, wrong.text);
        return to === undefined
          ? []
          : [{ changes: [{ at: ["explanation"], to }], wrong: `the key is “${right.text}”, not “${wrong.text}”` }];
      }),
    );
  },
};
