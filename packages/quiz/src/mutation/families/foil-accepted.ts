import type { Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";

/** A wrong answer is among the forms that are accepted, or the date of one is what is expected. */
export const foilAccepted: Family = {
  name: "foil accepted",
  mutationsOf: (question) => {
    if (question.kind !== "type the answer" && question.kind !== "fill the gap") return [];
    const { expected, text } = question.key;
    return piecesMarked(question, "wrong").flatMap((foil) => {
      const wrong = `“${foil.text}” would be taken for “${text}”`;
      if (expected.form === "words") {
        return [{ changes: [{ at: ["key", "expected", "accepts"], to: [...expected.accepts, foil.text] }], wrong }];
      }
      const { value } = foil;
      return typeof value === "object" && value !== null && "when" in value
        ? [{ changes: [{ at: ["key", "expected", "when"], to: value.when }], wrong }]
        : [];
    });
  },
};
