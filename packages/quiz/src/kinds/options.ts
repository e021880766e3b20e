import type { NonEmpty } from "@communique/domain";
import type { OwnOption } from "../own/own-question.ts";
import type { Random } from "../random.ts";
import { lettered, mixed } from "./placing.ts";
import type { Note } from "./verdict.ts";

/** What questions with options have in common. */
export interface WithOptions {
  readonly options: NonEmpty<OwnOption>;
}

export function isRight({ because }: Pick<OwnOption, "because">): boolean {
  return because.verdict === "right";
}

export function feedbackOn(option: OwnOption): Note {
  return { note: "feedback", part: option.id, right: isRight(option), text: option.feedback };
}

export function optionsPlaced<Q extends WithOptions>(question: Q, random: Random): Q {
  return { ...question, options: lettered(mixed(question.options, random)).things };
}

/** The texts of the right options. */
export function rightTexts({ options }: WithOptions): string {
  return options
    .filter(isRight)
    .map(({ text }) => text)
    .join("; ");
}
