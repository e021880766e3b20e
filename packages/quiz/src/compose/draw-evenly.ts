import { topics } from "@communique/domain";
import { type Question, questionKinds } from "../question/question.ts";
import { randomFrom, shuffled } from "../random.ts";
import type { Bank } from "./bank.ts";
import { composeQuiz } from "./compose-quiz.ts";
import type { Wishes } from "./wishes.ts";

const strata = { topics, kinds: questionKinds } as const;

/** What each is to have the same number of. */
export type Stratum = "topics" | "kinds";

/**
 * Draws as a quiz is composed, but the same number for each topic, or for each kind, that is wished for; what one of them lacks, the
 * others make up for. In the order of the topics or kinds; fewer where there are no more that are fair.
 *
 * @example
 * drawEvenly(bank, { seed: "tea", length: 6, topics: ["talks", "islands"], kinds: [] }, "topics"); // three of each
 */
export function drawEvenly<Q extends Question>(bank: Bank<Q>, wishes: Wishes, by: Stratum): readonly Q[] {
  const { seed, length, beside = [] } = wishes;
  const wished: readonly string[] = wishes[by].length > 0 ? wishes[by] : strata[by];
  const values = strata[by].filter((value) => wished.includes(value));
  // Whoever comes first by chance gets one more, where the length cannot be shared out.
  const dealt = shuffled(values, randomFrom(seed));
  let drawn: readonly Q[] = [];
  const draw = (others: Partial<Wishes>) => {
    drawn = [...drawn, ...composeQuiz(bank, { ...wishes, beside: [...beside, ...drawn], ...others }).questions];
  };
  for (const value of values) {
    const share = Math.floor(length / values.length) + Number(dealt.indexOf(value) < length % values.length);
    if (share > 0) draw({ seed: `${seed} ${value}`, length: share, [by]: [value] });
  }
  if (drawn.length < length) draw({ length: length - drawn.length });
  return drawn;
}
