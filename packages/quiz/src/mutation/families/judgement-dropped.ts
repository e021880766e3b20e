import { baredIn } from "../bare-contents.ts";
import type { Family } from "../mutation.ts";

/** What the writer judges is told as a fact. */
export const judgementDropped: Family = {
  name: "judgement told as a fact",
  mutationsOf: (question, known) =>
    baredIn(question, known).flatMap(({ fact: { id, standing }, changes }) =>
      standing.status === "judged" ? [{ changes, wrong: `${id} is the writer's judgement` }] : [],
    ),
};
