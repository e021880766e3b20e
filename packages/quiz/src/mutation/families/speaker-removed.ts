import { baredIn } from "../bare-contents.ts";
import type { Family } from "../mutation.ts";

/** What somebody says, denies or charges is told as a fact. */
export const speakerRemoved: Family = {
  name: "speaker removed",
  mutationsOf: (question, known) =>
    baredIn(question, known).flatMap(({ fact: { id, standing }, changes }) =>
      standing.status === "attributed" || standing.status === "denied" || standing.status === "charged"
        ? [{ changes, wrong: `${id} stands on the word of ${standing.said[0].by.id}` }]
        : [],
    ),
};
