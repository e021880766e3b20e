import type { Family } from "../mutation.ts";
import { piecesOf } from "../pieces.ts";

/** How a text looks the same to a reader though it differs to a program. */
const looks: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text}.`,
  (text) => text.replace(" ", "  "),
  (text) => text.toUpperCase(),
];

/** Two things of one list have the same text. */
export const duplicateText: Family = {
  name: "duplicate text",
  mutationsOf: (question) => {
    const pieces = piecesOf(question).filter(({ at }) => at[0] !== "key" && at[0] !== "foils");
    return pieces.flatMap(({ at, text }, index) => {
      const other = pieces[index + 1];
      if (!other || other.at[0] !== at[0]) return [];
      const look = looks[index % looks.length] ?? String;
      return [{ changes: [{ at: [...other.at, "text"], to: look(text) }], wrong: `two things read “${text}”` }];
    });
  },
};
