import type { Family } from "../mutation.ts";

/** Two lefts are given each other's right. */
export const pairCrossed: Family = {
  name: "pair crossed",
  mutationsOf: (question) => {
    if (question.kind !== "match pairs") return [];
    const { pairs } = question;
    return pairs.flatMap((one, index) =>
      pairs.slice(index + 1).map((other, after) => ({
        changes: [
          { at: ["pairs", index, "right"], to: other.right },
          { at: ["pairs", index + 1 + after, "right"], to: one.right },
        ],
        wrong: "each of the two belongs where the other is put",
      })),
    );
  },
};
