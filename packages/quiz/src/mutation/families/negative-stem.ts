import type { Family } from "../mutation.ts";

/** How what a stem asks comes to be what is not so. */
const negations: readonly (readonly [pattern: RegExp, negated: string])[] = [
  [/^([^,?]{0,30}?) (did|does|do) /u, "$1 $2 not "],
  [/^Which words make /u, "Which words do not make "],
  [/^Which word makes /u, "Which word does not make "],
  [/^Which (\p{L}+) belongs /u, "Which $1 never belongs "],
  [/^(.{0,44}?) (was|is|were) /u, "$1 $2 never "],
  [/\?/u, ", except for one of them?"],
  [/\?/u, "? Choose what is not so."],
];

/** The stem asks for what is not so, though its key is what is. */
export const negativeStem: Family = {
  name: "negative stem",
  mutationsOf: ({ kind, stem }) =>
    kind === "true or false"
      ? []
      : negations
          .filter(([pattern]) => pattern.test(stem.replace(/\?.*/su, "?")))
          .map(([pattern, negated]) => ({
            changes: [{ at: ["stem"], to: stem.replace(pattern, negated) }],
            wrong: "it asks for what is not so, and what is so is the key",
          })),
};
