import type { Pair, Placed, QuestionKind } from "../question/question.ts";

/** The option chosen, by its id. */
export type OptionAnswer = {
  readonly option: string;
};

/** All the options ticked, by their ids. */
export type OptionsAnswer = {
  readonly options: readonly string[];
};

/** What was typed. */
export type TextAnswer = {
  readonly text: string;
};

/** The ids of all the items, from the earliest to the latest. */
export type OrderAnswer = {
  readonly order: readonly string[];
};

/** Each left with one right. */
export type PairsAnswer = {
  readonly pairs: readonly Pair[];
};

/** Each item with the group it was put into. */
export type PlacesAnswer = {
  readonly places: readonly Placed[];
};

/** What was marked on a line, as exactly as its unit: `2000-10-23`, `2000-10`, `2000` or `2000s`. */
export type DateAnswer = {
  readonly date: string;
};

interface Answers {
  readonly "single choice": OptionAnswer;
  readonly "several right": OptionsAnswer;
  readonly "true or false": OptionAnswer;
  readonly "fill the gap": TextAnswer;
  readonly "type the answer": TextAnswer;
  readonly "put in order": OrderAnswer;
  readonly "match pairs": PairsAnswer;
  readonly "sort into groups": PlacesAnswer;
  readonly "place on the timeline": DateAnswer;
  readonly "find on the map": OptionAnswer;
  readonly "who says so": OptionAnswer;
  readonly "kind of statement": OptionAnswer;
}

/** What a learner answers to a question of this kind. */
export type AnswerTo<Kind extends QuestionKind> = Answers[Kind];

export type Answer = AnswerTo<QuestionKind>;
