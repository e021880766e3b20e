import { partsOf } from "../question/parts-of.ts";
import type { Question } from "../question/question.ts";
import type { Bank } from "./compose-quiz.ts";

/** What composing has to know of a question. */
export interface ReadQuestion {
  readonly asked: readonly string[];
  /** Every statement that somebody knows who has answered the question and read all that is said of its parts. */
  readonly told: ReadonlySet<string>;
  /** The facts of which it asks, with those that tell of the same thing. */
  readonly subjects: readonly string[];
}

export interface ReadBank<Q extends Question = Question> {
  /** The questions that are alike in kind and recipe. */
  readonly pools: readonly (readonly Q[])[];
  readonly of: (question: Question) => ReadQuestion;
}

// A bank is read once, however many quizzes are composed from it.
const banks = new WeakMap<Bank, ReadBank>();

export function readBank<Q extends Question>(bank: Bank<Q>): ReadBank<Q> {
  const known = banks.get(bank) as ReadBank<Q> | undefined;
  if (known) return known;
  const twins = twinsIn(bank);
  const read = new Map<Question, ReadQuestion>();
  const result: ReadBank<Q> = {
    pools: [...Map.groupBy(bank.questions, ({ kind, recipe }) => `${kind}/${recipe}`).values()],
    of: (question) => {
      const earlier = read.get(question);
      if (earlier) return earlier;
      const now = readQuestion(question, twins);
      read.set(question, now);
      return now;
    },
  };
  banks.set(bank, result as ReadBank);
  return result;
}

function readQuestion(question: Question, twins: ReadonlyMap<string, readonly string[]>): ReadQuestion {
  return {
    asked: question.asked,
    told: new Set([
      ...question.asked,
      ...question.reveals,
      ...partsOf(question).map(({ because }) => because.statement),
    ]),
    subjects: question.asked.flatMap((id) => twins.get(id.split("#")[0] ?? id) ?? []),
  };
}

/** For each end of a link "told twice", the ids of those links: two facts that share one tell of the same thing. */
function twinsIn({ facts }: Bank): ReadonlyMap<string, readonly string[]> {
  const twins = new Map<string, string[]>();
  for (const fact of facts) {
    if (fact.kind !== "link" || fact.form !== "told twice") continue;
    for (const { id } of fact.between) twins.set(id, [...(twins.get(id) ?? []), fact.id]);
  }
  return twins;
}
