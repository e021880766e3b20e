import { type Status, statuses, type Topic, topics } from "@communique/domain";
import type { Question, QuestionKind } from "@communique/quiz";
import { keysOf } from "../ui/keys-of.ts";
import { questionKinds } from "../ui/question-kinds.ts";

/** Of what a bank has questions: there is no choice to offer of anything else. */
export interface Stock {
  readonly topics: readonly Topic[];
  readonly kinds: readonly QuestionKind[];
  readonly statuses: readonly Status[];
}

export type Stocks = Readonly<Record<Question["about"], Stock>>;

export function stockOf(questions: readonly Question[]): Stock {
  return {
    topics: topics.filter((topic) => questions.some((question) => question.topics.includes(topic))),
    kinds: keysOf(questionKinds).filter((kind) => questions.some((question) => question.kind === kind)),
    statuses: statuses.filter((status) => questions.some((question) => question.statuses.includes(status))),
  };
}
