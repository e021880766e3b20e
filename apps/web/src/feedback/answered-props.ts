import type { FeedbackView } from "@communique/api";
import type { AnswerTo, QuestionKind } from "@communique/quiz";
import type { QuestionOf } from "../quiz/answering/question-of.ts";

export interface AnsweredProps<Kind extends QuestionKind> {
  readonly question: QuestionOf<Kind>;
  readonly feedback: FeedbackView;
  readonly given: AnswerTo<Kind>;
  readonly right: AnswerTo<Kind>;
  /** Which options tell why they are right or wrong: in a quiz those that matter, in a result all. */
  readonly reasons: "chosen and right" | "all";
}
