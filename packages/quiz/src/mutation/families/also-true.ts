import { alsoRight } from "../also-right.ts";
import { changesTo, type Family } from "../mutation.ts";
import { piecesMarked } from "../pieces.ts";

/** A wrong option says something that is right as well. */
export const alsoTrue: Family = {
  name: "wrong option also true",
  mutationsOf: (question, known) =>
    piecesMarked(question, "wrong").flatMap(({ at }) =>
      alsoRight(question, known).map(({ text, value }) => ({
        changes: changesTo(at, { text, value, ...(at[0] === "foils" ? { expected: expectedOf(text, value) } : {}) }),
        wrong: `“${text}” is right as well, and marked wrong`,
      })),
    ),
};

function expectedOf(text: string, value: unknown): object {
  return typeof value === "object" && value !== null && "when" in value
    ? { form: "date", when: value.when }
    : { form: "words", accepts: [text], apartFrom: [] };
}
