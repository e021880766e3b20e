import type { Fact } from "@communique/domain";
import type { Option, SeveralRight, SingleChoice } from "../question/question.ts";
import { assertionsIn } from "./assertions.ts";
import type { Refutation } from "./derive-truth/truth.ts";
import { knownOnce } from "./known-facts/known-once.ts";

/** What refutes an option of a question, if anything does: all that can be proved of it, and a small part of an audit. */
export function refutationsOf(
  question: SingleChoice | SeveralRight,
  option: Option<SingleChoice["options"][0]["value"] | SeveralRight["options"][0]["value"]>,
  facts: readonly Fact[],
): readonly Refutation[] {
  const alone = { ...question, options: [option] } as SingleChoice | SeveralRight;
  return assertionsIn(alone, knownOnce(facts)).flatMap(({ truth }) => (truth.is === "false" ? truth.refutations : []));
}
