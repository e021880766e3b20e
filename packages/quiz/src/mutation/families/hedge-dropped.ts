import { baredIn } from "../bare-contents.ts";
import type { Family } from "../mutation.ts";

/** What the writer infers, or what is reported, is told as a fact. */
export const hedgeDropped: Family = {
  name: "hedge dropped",
  mutationsOf: (question, known) =>
    baredIn(question, known).flatMap(({ fact: { id, standing }, changes }) =>
      "hedge" in standing ? [{ changes, wrong: `${id} is hedged with “${standing.hedge}”` }] : [],
    ),
};
