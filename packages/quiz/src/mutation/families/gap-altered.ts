import type { Family } from "../mutation.ts";

/** The sentence, with the key in its gap, is not what the statement says. */
export const gapAltered: Family = {
  name: "gap that does not give the sentence back",
  mutationsOf: (question) => {
    if (question.kind !== "fill the gap") return [];
    const { before, after } = question.sentence;
    const { text } = question.key;
    const wrong = "with the key in the gap it is no longer the sentence";
    return [
      { at: ["sentence", "before"], to: before.replace(/\S+ $/, "") },
      { at: ["sentence", "after"], to: after.replace(/ ?\S+[.”]*$/, ".") },
      { at: ["sentence", "before"], to: `${before}${text} ` },
      { at: ["sentence", "after"], to: "." },
    ]
      .filter(({ at, to }) => to !== question.sentence[at[1] as "before" | "after"])
      .map((change) => ({ changes: [change], wrong }));
  },
};
