import type { AnswerTo, QuestionKind } from "@communique/quiz";
import type { QuestionOf } from "../answering/question-of.ts";

export interface AnswerFormProps<Kind extends QuestionKind> {
  readonly question: QuestionOf<Kind>;
  /** As far as it was given. */
  readonly answer: AnswerTo<Kind> | null;
  /** Confirmed: it can no longer be changed. */
  readonly locked: boolean;
  readonly onChange: (answer: AnswerTo<Kind>) => void;
}
