import type { ZodMiniType } from "zod/mini";
import type { AnyQuestion } from "../own/own-question.ts";
import type { QuestionKind } from "../question/question.ts";
import type { AnswerTo } from "./answer.ts";
import { choiceRules } from "./choice.ts";
import { findOnMapRules } from "./find-on-map.ts";
import type { KindRules } from "./kind-rules.ts";
import { matchPairsRules } from "./match-pairs.ts";
import { placeOnTimelineRules } from "./place-on-timeline.ts";
import { putInOrderRules } from "./put-in-order.ts";
import { severalRightRules } from "./several-right.ts";
import { sortIntoGroupsRules } from "./sort-into-groups.ts";
import { typedRules } from "./typed.ts";

/** The rules of every kind: a kind without its own does not compile. */
const kindRules: { readonly [Kind in QuestionKind]: KindRules<Kind> } = {
  ...choiceRules,
  ...typedRules,
  "several right": severalRightRules,
  "put in order": putInOrderRules,
  "match pairs": matchPairsRules,
  "sort into groups": sortIntoGroupsRules,
  "place on the timeline": placeOnTimelineRules,
  "find on the map": findOnMapRules,
};

/** The rules for a question, of whichever kind it is: the table has tied each kind to its own. */
export function rulesFor(question: AnyQuestion): KindRules<QuestionKind> {
  return kindRules[question.kind] as KindRules<QuestionKind>;
}

/**
 * What an answer to questions of a kind looks like, as a schema for what comes from outside.
 *
 * @example
 * answerSchemaFor("put in order").parse({ order: ["b", "a"] }).order; // ["b", "a"]
 */
export function answerSchemaFor<Kind extends QuestionKind>(kind: Kind): ZodMiniType<AnswerTo<Kind>> {
  return kindRules[kind].answer;
}
