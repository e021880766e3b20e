import type { Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";
import { withWords } from "../words.ts";

/** What is said to a wrong option tells it as the right one. */
export const feedbackConfirms: Family = {
  name: "feedback confirms a wrong option",
  mutationsOf: (question) => {
    if (question.kind !== "single choice" && question.kind !== "type the answer") return [];
    return piecesMarked(question, "right").flatMap((right) =>
      piecesMarked(question, "wrong").flatMap(({ at, text, feedback = "" }) => {
        const to = withWords(feedback, right.text, text);
        return to === undefined
          ? []
          : [{ changes: [{ at: [...at, "feedback"], to }], wrong: `it is “${right.text}”, not “${text}”` }];
      }),
    );
  },
};
