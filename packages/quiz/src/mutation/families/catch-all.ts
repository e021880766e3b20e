import type { Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";

const catchAlls = [
  "None of the above",
  "All of these",
  "Both of them",
  "All of the other answers",
  "Any of the others",
];

/** A wrong option stands for the others. */
export const catchAll: Family = {
  name: "catch-all option",
  mutationsOf: (question) =>
    piecesMarked(question, "wrong")
      .filter(({ at }) => at[0] === "options")
      .map(({ at }, index) => {
        const to = catchAlls[(index + question.stem.length) % catchAlls.length];
        return { changes: [{ at: [...at, "text"], to }], wrong: `“${to}” is no answer by itself` };
      }),
};
