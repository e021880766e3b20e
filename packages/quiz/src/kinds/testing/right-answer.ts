import { boundsOf } from "@communique/domain";
import type { Question, QuestionKind, QuestionOf } from "../../question/question.ts";
import type { AnswerTo } from "../answer.ts";
import { lineUnits } from "../line-units.ts";
import { isRight, type WithOptions } from "../options.ts";

function rightIds({ options }: WithOptions): readonly string[] {
  return options.filter(isRight).map(({ id }) => id);
}

function rightOption(question: WithOptions) {
  return { option: rightIds(question)[0] ?? "" };
}

function keyTyped({ key }: QuestionOf<"fill the gap" | "type the answer">) {
  return { text: key.text };
}

const rightAnswers: { readonly [Kind in QuestionKind]: (question: QuestionOf<Kind>) => AnswerTo<Kind> } = {
  "single choice": rightOption,
  "true or false": rightOption,
  "who says so": rightOption,
  "kind of statement": rightOption,
  "find on the map": rightOption,
  "several right": (question) => ({ options: rightIds(question) }),
  "fill the gap": keyTyped,
  "type the answer": keyTyped,
  "put in order": ({ order }) => ({ order }),
  "match pairs": ({ pairs }) => ({ pairs }),
  "sort into groups": ({ places }) => ({ places }),
  "place on the timeline": ({ line, key }) => {
    const { from, until } = boundsOf(key.value.when);
    return { date: lineUnits[line.unit].around(from ?? until ?? "") };
  },
};

/** The right answer to a question, read from its key. */
export function rightAnswerTo(question: Question): AnswerTo<QuestionKind> {
  return (rightAnswers[question.kind] as (question: Question) => AnswerTo<QuestionKind>)(question);
}
