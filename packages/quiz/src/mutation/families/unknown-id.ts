import { changedStrings } from "../changed-strings.ts";
import type { Family } from "../mutation.ts";

/** The id of a fact, of a statement or of a thing in the question is one that there is not. */
export const unknownId: Family = {
  name: "unknown id",
  mutationsOf: (question, known) =>
    changedStrings(question, Object.keys(question), (text, at) => {
      const isOfFact = known.fact(text) !== undefined || known.statement(text) !== undefined;
      const isOfThing = ["pairs", "places", "order"].includes(String(at[0]));
      if (!isOfFact && !isOfThing) return undefined;
      return isOfThing ? "z" : text.replace(/(#|$)/, "-of-nowhere$1");
    }).map((change) => ({ changes: [change], wrong: `there is no ${change.to}` })),
};
