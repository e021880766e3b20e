import { byRank, type Candidate, wrongOptions } from "./recipe.ts";

/** A right answer, with all that may stand beside it. */
interface Choice<Any> {
  readonly key: Any;
  readonly others: readonly Any[];
}

/**
 * For each of some questions with the same few answers, those that stand beside the right one: so chosen that an answer is wrong
 * about as many times as often as it is right as any other is, and none that is never right is offered where another can be.
 * Otherwise who knows the answers alone could tell which are seldom right.
 */
export function evenly<Any extends Candidate<unknown>>(choices: readonly Choice<Any>[]): readonly (readonly Any[])[] {
  const right = countsOf(choices.map(({ key }) => key.text));
  const wrong = new Map<string, number>();
  const crowd = ({ text }: Any) => ((wrong.get(text) ?? 0) + 1) / (right.get(text) ?? 0);
  return choices.map(({ key, others }) => {
    const each = [...new Map(others.map((other) => [other.text, other])).values()];
    const chosen = [...byRank(key, each)]
      .sort((one, other) => (crowd(one) === crowd(other) ? 0 : crowd(one) - crowd(other)))
      .slice(0, wrongOptions);
    for (const { text } of chosen) wrong.set(text, (wrong.get(text) ?? 0) + 1);
    return chosen;
  });
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(texts, (text) => text)].map(([text, alike]) => [text, alike.length]));
}
