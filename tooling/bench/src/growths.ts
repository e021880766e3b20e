import type { Fact } from "@communique/domain";
import { type Question, questionsFrom } from "@communique/quiz";
import { exponentOf } from "./exponent.ts";
import { type Growth, inventedFacts } from "./invented/facts.ts";
import { type Patience, sideBySide } from "./side-by-side.ts";
import { things } from "./things.ts";

/** How a thing's time grows with the facts. */
export interface Grown {
  readonly name: string;
  readonly growth: Growth;
  /** Median times in milliseconds, of the sizes that could be awaited. */
  readonly sizes: readonly { readonly times: number; readonly facts: number; readonly median: number }[];
  /** The power of the number of facts that the time grows with. */
  readonly exponent: number;
  /** That of n log n between the same sizes. */
  readonly exponentOfNLogN: number;
}

interface GrowthWishes extends Patience {
  readonly times: readonly number[];
  /** How long one call may be expected to take, in milliseconds, to be measured. */
  readonly longest: number;
}

interface World {
  readonly times: number;
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
}

/** The same things on invented facts, of one size and of its multiples. */
export function grown(growth: Growth, wishes: GrowthWishes): readonly Grown[] {
  const worlds = asFarAsAwaited(wishes.times, wishes.longest, (times): World => {
    const facts = inventedFacts({ times, growth, seed: 1 });
    return { times, facts, questions: questionsFrom(facts) };
  });
  return things.map(({ name, prepare }) => {
    const prepared = asFarAsAwaited(worlds, wishes.longest, ({ times, facts, questions }) => {
      const { run } = prepare(facts, questions);
      run();
      return { times, facts: facts.length, run };
    });
    const medians = sideBySide(Object.fromEntries(prepared.map(({ times, run }) => [times, run])), wishes);
    const sizes = prepared.map(({ times, facts }) => ({ times, facts, median: medians[times] ?? Number.NaN }));
    return {
      name,
      growth,
      sizes,
      exponent: exponentOf(sizes.map(({ facts, median }) => [facts, median])),
      exponentOfNLogN: exponentOf(sizes.map(({ facts }) => [facts, facts * Math.log(facts)])),
    };
  });
}

/** What is made of each, up to the first that would take too long if the time went on growing as before. */
function asFarAsAwaited<From, To>(all: readonly From[], longest: number, make: (one: From) => To): readonly To[] {
  const made: To[] = [];
  let [before, last] = [Number.POSITIVE_INFINITY, 0];
  for (const one of all) {
    if (last * (last / before) > longest) break;
    const start = performance.now();
    made.push(make(one));
    [before, last] = [last || Number.POSITIVE_INFINITY, performance.now() - start];
  }
  return made;
}
