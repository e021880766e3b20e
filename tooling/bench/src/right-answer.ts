import type { Answer, Question } from "@communique/quiz";

/** What a learner answers who knows it. */
export function rightAnswerTo(question: Question): Answer {
  switch (question.kind) {
    case "put in order":
      return { order: question.order };
    case "match pairs":
      return { pairs: question.pairs };
    case "sort into groups":
      return { places: question.places };
    case "fill the gap":
    case "type the answer":
      return { text: question.key.text };
    case "place on the timeline":
      return { date: question.key.text };
    case "several right":
      return { options: rightOptionsOf(question) };
    default:
      return { option: rightOptionsOf(question)[0] ?? "" };
  }
}

function rightOptionsOf({ options }: Extract<Question, { readonly options: unknown }>): readonly string[] {
  return options.filter(({ because }) => because.verdict === "right").map(({ id }) => id);
}
