import type { Ground } from "../../question/because.ts";
import type { CitationView, Item, Option, Typed } from "../../question/question.ts";

type Draft<Value> = Pick<Option<Value>, "text" | "value" | "feedback">;

export function right<Value>(statement: string, { text, value, feedback }: Draft<Value>): Option<Value> {
  return { id: "a", text, value, because: { verdict: "right", statement }, feedback };
}

export function wrong<Value>(
  id: string,
  [statement, ground]: readonly [string, Ground],
  { text, value, feedback }: Draft<Value>,
): Option<Value> {
  return { id, text, value, because: { verdict: "wrong", ground, statement }, feedback };
}

export function item<Value>(id: string, statement: string, { text, value, feedback }: Draft<Value>): Item<Value> {
  return { id, text, value, statement, feedback };
}

/** What is to be typed in words, each form of which is right. */
export function typed<Value>(
  { text, value, because, feedback }: Omit<Option<Value>, "id">,
  accepts: readonly [string, ...string[]],
  apartFrom: readonly string[] = [],
): Typed<Value> {
  return { text, value, because, feedback, expected: { form: "words", accepts, apartFrom } };
}

export function cite(paragraph: number, sentence: number): CitationView {
  return { source: "source:gazette", label: `Gazette 2 ¶${paragraph}.${sentence}`, paragraph, sentence };
}

export const almanacCite: CitationView = { source: "source:almanac", label: "Almanac", address: "a.test" };

/** What all questions by hand have alike. */
export const rest = { recipe: "by hand", id: "0", about: "article", difficulty: "medium", reveals: [] } as const;
