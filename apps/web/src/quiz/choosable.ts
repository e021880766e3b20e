import type { FeedbackView, QuestionView } from "@communique/api";
import type { Answer, ThingView } from "@communique/quiz";

/** The options of a question that is answered by choosing one of them. */
export function optionsOf(question: QuestionView | undefined): readonly ThingView[] {
  return question && "options" in question ? question.options.map((option) => ({ text: "", ...option })) : [];
}

export function optionIn(answer: Answer): string {
  return "option" in answer ? answer.option : "";
}

export function chosenAndKey({ given, rightAnswer }: FeedbackView): { readonly chosen: string; readonly key: string } {
  return { chosen: optionIn(given), key: optionIn(rightAnswer) };
}
