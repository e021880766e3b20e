import type { ZodMiniType } from "zod/mini";
import type { AnyQuestion } from "../own/own-question.ts";
import type { QuestionKind } from "../question/question.ts";
import type { Random } from "../random.ts";
import type { AnswerTo } from "./answer.ts";
import type { ShownBy } from "./public-view.ts";
import type { Grade } from "./verdict.ts";

/** A question of a kind, whoever wrote it. */
type AskedAs<Kind extends QuestionKind> = Extract<AnyQuestion, { readonly kind: Kind }>;

/** All that one kind of question does differently from the others. */
export interface KindRules<Kind extends QuestionKind> {
  /** What an answer looks like, whatever the question. */
  readonly answer: ZodMiniType<AnswerTo<Kind>>;
  /** The same in words: "{ option: the id of an option }". */
  readonly answerInWords: string;
  grade(question: AskedAs<Kind>, answer: AnswerTo<Kind>): Grade;
  shown(question: AskedAs<Kind>): ShownBy<Kind>;
  /** The question with what it shows in an order of chance, named by place. */
  placed(question: AskedAs<Kind>, random: Random): AskedAs<Kind>;
  /** An answer that is right. */
  rightAnswer(question: AskedAs<Kind>): AnswerTo<Kind>;
  keyText(question: AskedAs<Kind>): string;
}
