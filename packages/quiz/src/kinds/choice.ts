import { object, string, type ZodMiniType } from "zod/mini";
import type { ChoiceQuestion } from "../question/question.ts";
import type { OptionAnswer } from "./answer.ts";
import { allOrNothing } from "./credit.ts";
import { problemIfUnknown } from "./ids-given.ts";
import type { KindRules } from "./kind-rules.ts";
import { feedbackOn, isRight, optionsPlaced, rightTexts, type WithOptions } from "./options.ts";
import { thingView } from "./placing.ts";
import { type Grade, unreadable } from "./verdict.ts";

/** How one option is chosen, whatever it shows. */
export const oneOption: {
  readonly answer: ZodMiniType<OptionAnswer>;
  readonly answerInWords: string;
  grade(question: WithOptions, answer: OptionAnswer): Grade;
  readonly placed: typeof optionsPlaced;
  readonly rightAnswer: (question: WithOptions) => OptionAnswer;
  readonly keyText: typeof rightTexts;
} = {
  answer: object({ option: string() }),
  answerInWords: "{ option: the id of an option }",
  grade({ options }, { option }) {
    const problem = problemIfUnknown([{ id: option, where: "option" }], { noun: "option", things: options });
    if (problem) return unreadable(problem);
    const chosen = options.filter(({ id }) => id === option);
    return allOrNothing(chosen.every(isRight), chosen.map(feedbackOn));
  },
  placed: optionsPlaced,
  rightAnswer: ({ options }) => ({ option: (options.find(isRight) ?? options[0]).id }),
  keyText: rightTexts,
};

const choice = {
  ...oneOption,
  shown: ({ options }: WithOptions) => ({ options: options.map(thingView) }),
};

/** The kinds that are answered by the choice of one option; true stays before false, as readers expect. */
export const choiceRules: { readonly [Kind in ChoiceQuestion["kind"]]: KindRules<Kind> } = {
  "single choice": choice,
  "true or false": { ...choice, placed: (question) => question },
  "who says so": choice,
  "kind of statement": choice,
};
