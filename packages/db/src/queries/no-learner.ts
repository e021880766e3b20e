import { StoreError } from "../store-error.ts";

export function noLearner(learner: string): StoreError {
  return new StoreError("no-learner", {
    message: "There is no such learner",
    where: learner,
    hint: "Create a learner first; a cookie may be older than the database.",
  });
}
