import { isChoice } from "../../question/question.ts";
import type { Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";

/** No option is marked right, or two are. */
export const keyLost: Family = {
  name: "no key, or two",
  mutationsOf(question) {
    if (!isChoice(question) && question.kind !== "find on the map") return [];
    const [right] = piecesMarked(question, "right");
    const wrong = piecesMarked(question, "wrong");
    const [first] = wrong;
    if (!right || !first) return [];
    return [
      { changes: [{ at: [...right.at, "because"], to: first.because }], wrong: "no option is marked right" },
      ...wrong.map(({ at, text }) => ({
        changes: [{ at: [...at, "because"], to: right.because }],
        wrong: `“${text}” is marked right beside the right one, and is not`,
      })),
    ];
  },
};
