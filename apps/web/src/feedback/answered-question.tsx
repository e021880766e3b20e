import type { FeedbackView, QuestionView } from "@communique/api";
import type { Answer, QuestionKind } from "@communique/quiz";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import { AnsweredGap } from "./answered-gap.tsx";
import { AnsweredGroups } from "./answered-groups.tsx";
import { AnsweredOne } from "./answered-one.tsx";
import { AnsweredOrder } from "./answered-order.tsx";
import { AnsweredPairs } from "./answered-pairs.tsx";
import type { AnsweredProps } from "./answered-props.ts";
import { AnsweredSeveral } from "./answered-several.tsx";
import { AnsweredText } from "./answered-text.tsx";
import { lessonOf } from "./lesson.ts";
import { VerdictNote } from "./verdict-note.tsx";

/** How an answer to each kind of question is shown: a kind without its own way does not compile. */
const answered: { readonly [Kind in QuestionKind]: ComponentType<AnsweredProps<Kind>> } = {
  "single choice": AnsweredOne,
  "true or false": AnsweredOne,
  "who says so": AnsweredOne,
  "kind of statement": AnsweredOne,
  "several right": AnsweredSeveral,
  "fill the gap": AnsweredGap,
  "type the answer": AnsweredText,
  "put in order": AnsweredOrder,
  "match pairs": AnsweredPairs,
  "sort into groups": AnsweredGroups,
  "place on the timeline": dynamic(() => import("./answered-timeline.tsx").then((shown) => shown.AnsweredTimeline)),
  "find on the map": dynamic(() => import("./answered-map.tsx").then((shown) => shown.AnsweredMap)),
};

interface AnsweredQuestionProps {
  readonly question: QuestionView;
  readonly feedback: FeedbackView;
  readonly reasons: "chosen and right" | "all";
}

interface AnyAnsweredProps extends AnsweredQuestionProps {
  readonly given: Answer;
  readonly right: Answer;
}

/** A question with its answer: how much of it is right, why, and what there is to learn. */
export function AnsweredQuestion({ question, feedback, reasons }: AnsweredQuestionProps) {
  // The table has tied each kind to its own questions and answers.
  const Parts = answered[question.kind] as ComponentType<AnyAnsweredProps>;
  const { explanation } = lessonOf(feedback);
  const isShown = isFilledIn(question, feedback);
  return (
    <>
      <VerdictNote feedback={feedback} />
      <Parts
        feedback={feedback}
        given={feedback.given}
        question={question}
        reasons={reasons}
        right={feedback.rightAnswer}
      />
      {explanation && !isShown && <p className="max-w-prose font-serif text-lg">{explanation}</p>}
    </>
  );
}

/** Whether the explanation is the sentence itself, which stands above with its gap filled rightly: by the learner, or by the key. */
function isFilledIn(question: QuestionView, { given, key, explanation, verdict }: FeedbackView): boolean {
  if (question.kind !== "fill the gap" || !("text" in given)) return false;
  const filling = verdict === "right" ? given.text : key;
  return `${question.sentence.before}${filling}${question.sentence.after}` === explanation;
}
