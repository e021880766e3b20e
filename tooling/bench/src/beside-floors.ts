import type { Fact } from "@communique/domain";
import { questionsFrom } from "@communique/quiz";
import { type Patience, sideBySide } from "./side-by-side.ts";
import { things } from "./things.ts";

/** Median times in milliseconds: of a thing, of a clone of the same value, and of parsing as many bytes of JSON. */
export interface BesideFloors {
  readonly name: string;
  readonly median: number;
  readonly clone: number;
  readonly parse: number;
}

export function besideFloors(facts: readonly Fact[], patience: Patience): readonly BesideFloors[] {
  const questions = questionsFrom(facts);
  return things.map(({ name, prepare }) => {
    const { run, beside } = prepare(facts, questions);
    const json = JSON.stringify(beside);
    const calls = { median: run, clone: () => structuredClone(beside), parse: () => JSON.parse(json) };
    return { name, ...sideBySide(calls, patience) };
  });
}
