import type { NonEmpty } from "@communique/domain";
import type { Option } from "../question/question.ts";
import type { Random } from "../random.ts";
import { lettered, mixed } from "./placing.ts";
import type { Note } from "./verdict.ts";

/** What questions with options have in common. */
export interface WithOptions<Value = unknown> {
  readonly options: NonEmpty<Option<Value>>;
}

export function isRight({ because }: Pick<Option<unknown>, "because">): boolean {
  return because.verdict === "right";
}

export function feedbackOn(option: Option<unknown>): Note {
  return { note: "feedback", part: option.id, right: isRight(option), text: option.feedback };
}

export function optionsPlaced<Value, Q extends WithOptions<Value>>(question: Q, random: Random): Q {
  return { ...question, options: lettered(mixed(question.options, random)).things };
}

/** The texts of the right options. */
export function rightTexts({ options }: WithOptions): string {
  return options
    .filter(isRight)
    .map(({ text }) => text)
    .join("; ");
}
