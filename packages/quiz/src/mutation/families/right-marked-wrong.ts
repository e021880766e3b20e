import type { Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";

/** Of several right options one is marked wrong, on the ground of a wrong one. */
export const rightMarkedWrong: Family = {
  name: "right option marked wrong",
  mutationsOf(question) {
    if (question.kind !== "several right") return [];
    const [wrong] = piecesMarked(question, "wrong");
    return piecesMarked(question, "right").flatMap(({ at, text, statement }) =>
      wrong
        ? [wrong.because, { ...wrong.because, statement }].map((because) => ({
            changes: [{ at: [...at, "because"], to: because }],
            wrong: `“${text}” is right, and marked wrong`,
          }))
        : [],
    );
  },
};
