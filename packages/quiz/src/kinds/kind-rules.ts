import type { ZodMiniType } from "zod/mini";
import type { QuestionKind, QuestionOf } from "../question/question.ts";
import type { Random } from "../random.ts";
import type { AnswerTo } from "./answer.ts";
import type { ShownBy } from "./public-view.ts";
import type { Grade } from "./verdict.ts";

/** All that one kind of question does differently from the others. */
export interface KindRules<Kind extends QuestionKind> {
  /** What an answer looks like, whatever the question. */
  readonly answer: ZodMiniType<AnswerTo<Kind>>;
  /** The same in words: "{ option: the id of an option }". */
  readonly answerInWords: string;
  grade(question: QuestionOf<Kind>, answer: AnswerTo<Kind>): Grade;
  shown(question: QuestionOf<Kind>): ShownBy<Kind>;
  /** The question with what it shows in an order of chance, named by place. */
  placed(question: QuestionOf<Kind>, random: Random): QuestionOf<Kind>;
  /** An answer that is right. */
  rightAnswer(question: QuestionOf<Kind>): AnswerTo<Kind>;
  keyText(question: QuestionOf<Kind>): string;
}
