import type { Because } from "../../question/because.ts";
import type { ChoiceQuestion, Option } from "../../question/question.ts";

/** A question with one of its options changed, whether or not the result makes sense. */
export function withOption<Q extends ChoiceQuestion>(question: Q, id: string, change: Partial<Option<unknown>>): Q {
  const options: readonly Option<unknown>[] = question.options;
  return { ...question, options: options.map((option) => (option.id === id ? { ...option, ...change } : option)) };
}

export function refutedOn(
  ground: Extract<Because, { readonly verdict: "wrong" }>["ground"],
  statement: string,
): Because {
  return { verdict: "wrong", ground, statement };
}

export function withoutOption<Q extends ChoiceQuestion>(question: Q, id: string): Q {
  const options: readonly Option<unknown>[] = question.options;
  return { ...question, options: options.filter((option) => option.id !== id) };
}

/** Data with the value at a path replaced, whether or not the result is a question. */
export function changed(data: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((part, place) => (place === key ? changed(part, rest, value) : part));
  if (typeof data !== "object" || data === null) return data;
  return { ...data, [key]: changed((data as Record<string, unknown>)[key], rest, value) };
}
