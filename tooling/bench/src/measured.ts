import { articleFacts } from "@communique/domain/facts";
import { type BesideFloors, besideFloors } from "./beside-floors.ts";
import { type AnswersAtOnce, answersAtOnce } from "./class/answers-at-once.ts";
import { type ColdStart, coldStart } from "./cold-start.ts";
import { type Grown, grown } from "./growths.ts";
import { type PageWeight, pageWeight } from "./page/page-weight.ts";

/** All that the benchmark measures: times in milliseconds, sizes in bytes. */
export interface Measured {
  /** On the real article. */
  readonly besideFloors: readonly BesideFloors[];
  /** On invented facts, beginning with as many as the real article has. */
  readonly grown: readonly Grown[];
  readonly coldStart: ColdStart;
  /** Null in a quick run, which needs no build of the pages. */
  readonly quizPage: PageWeight | null;
  /** None in a quick run. */
  readonly answersAtOnce: readonly AnswersAtOnce[];
}

const thorough = {
  floors: { rounds: 15, turn: 100, warmUp: 300 },
  growth: { rounds: 3, turn: 200, warmUp: 0, times: [1, 10, 100], longest: 90_000 },
  colds: 15,
};

/** Enough to see that everything runs. */
const quick = {
  floors: { rounds: 1, turn: 0, warmUp: 0 },
  growth: { rounds: 1, turn: 0, warmUp: 0, times: [1, 2], longest: 90_000 },
  colds: 1,
};

export async function measured({ isQuick }: { readonly isQuick: boolean }): Promise<Measured> {
  const { floors, growth, colds } = isQuick ? quick : thorough;
  return {
    answersAtOnce: isQuick ? [] : await answersAtOnce(100),
    quizPage: isQuick ? null : await pageWeight("quiz"),
    coldStart: await coldStart(colds),
    besideFloors: besideFloors(articleFacts, floors),
    grown: [...grown("more articles", growth), ...grown("a longer article", growth)],
  };
}
