import type { Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";

/** The right option is so much longer than the others that it tells itself. */
export const lengthTells: Family = {
  name: "length tells",
  mutationsOf: (question) => {
    const [right, ...more] = piecesMarked(question, "right");
    const others = piecesMarked(question, "wrong").map(({ text }) => text.length);
    if (
      !right ||
      more.length > 0 ||
      question.kind === "true or false" ||
      question.kind === "find on the map" ||
      right.at[0] !== "options"
    )
      return [];
    const to = `${right.text}, as it is told in full: ${question.explanation}`;
    return to.length > 3 * Math.max(...others)
      ? [
          {
            changes: [{ at: [...right.at, "text"], to }],
            wrong: "the right option is more than three times as long as any other",
          },
        ]
      : [];
  },
};
