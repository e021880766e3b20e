import type { Statement } from "@communique/domain";
import type { ChoiceQuestion, Option } from "../../question/question.ts";
import type { KnownFacts } from "../known-facts/known-facts.ts";
import type { Where } from "../problem.ts";

/** A text that a reader of the question sees, and the option it belongs to, if it belongs to one. */
export interface QuestionText {
  readonly text: string;
  readonly where: Where;
  readonly option: Option<unknown> | null;
}

export function textsOf(question: ChoiceQuestion): readonly QuestionText[] {
  return [
    { text: question.stem, where: "stem", option: null },
    ...question.options.flatMap((option: Option<unknown>): readonly QuestionText[] => [
      { text: option.text, where: { option: option.id, part: "text" }, option },
      { text: option.feedback, where: { option: option.id, part: "feedback" }, option },
    ]),
    { text: question.explanation, where: "explanation", option: null },
  ];
}

/** Ids of the statements that a question rests on: the asked one, each proof, and what it reveals. */
export function restingIds({ asked, options, reveals }: ChoiceQuestion): readonly string[] {
  return [...new Set([...asked, ...options.map(({ because }) => because.statement), ...reveals])];
}

export function restingStatements(question: ChoiceQuestion, known: KnownFacts): readonly Statement[] {
  return restingIds(question).flatMap((id) => known.statements.get(id) ?? []);
}

/** Questions about who tells something, or how, show in their stem what is told without speaker and hedge, on purpose. */
export function showsBareContent({ kind }: ChoiceQuestion): boolean {
  return kind === "who says so" || kind === "kind of statement";
}

export function isPart(where: Where, part: "text" | "feedback"): boolean {
  return typeof where === "object" && where.part === part;
}
