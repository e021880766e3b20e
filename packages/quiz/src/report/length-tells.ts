import type { Question, QuestionKind } from "../question/question.ts";

/** How often whoever chooses the longest option, or the shortest, is right, beside whoever chooses any. */
export interface LengthTells {
  readonly kind: QuestionKind;
  readonly questions: number;
  readonly longest: number;
  readonly shortest: number;
  readonly any: number;
}

/** What the length of options tells, by kind; on the map and in questions without options it tells nothing. */
export function lengthTells(questions: readonly Question[]): readonly LengthTells[] {
  const withOptions = questions.flatMap((question) =>
    "options" in question && question.kind !== "find on the map" ? [question] : [],
  );
  return [...Map.groupBy(withOptions, ({ kind }) => kind)].map(([kind, some]) => {
    const sum = (share: (texts: readonly Text[]) => number) =>
      some.reduce((sum, { options }) => sum + share(options.map(textOf)), 0);
    return {
      kind,
      questions: some.length,
      longest: sum((texts) => rightAmong(texts, Math.max(...texts.map(({ length }) => length)))),
      shortest: sum((texts) => rightAmong(texts, Math.min(...texts.map(({ length }) => length)))),
      any: sum((texts) => rightAmong(texts)),
    };
  });
}

interface Text {
  readonly length: number;
  readonly right: boolean;
}

function textOf({ text, because }: { readonly text: string; readonly because: { readonly verdict: string } }): Text {
  return { length: text.length, right: because.verdict === "right" };
}

/** The share of the right ones among options of a length: whoever finds several alike takes any of them. */
function rightAmong(texts: readonly Text[], length?: number): number {
  const some = length === undefined ? texts : texts.filter((text) => text.length === length);
  return some.filter(({ right }) => right).length / some.length;
}
