import { array, object, string } from "zod/mini";
import type { MatchPairs } from "../question/question.ts";
import { beyondChance } from "./credit.ts";
import { problemUnlessAll } from "./ids-given.ts";
import { itemFeedback, textOfPairs } from "./items.ts";
import type { KindRules } from "./kind-rules.ts";
import { lettered, mapped, mixed, numbered, thingView } from "./placing.ts";
import { unreadable } from "./verdict.ts";

/** Each left is given its own right: where all are matched at random, one of them is right on average. */
export const matchPairsRules: KindRules<MatchPairs["kind"]> = {
  answer: object({ pairs: array(object({ left: string(), right: string() })) }),
  answerInWords: "{ pairs: for each left, { left: its id, right: the id of a right } }",
  grade({ lefts, rights, pairs: key }, { pairs }) {
    const givenLefts = pairs.map(({ left }, place) => ({ id: left, where: `pairs[${place}].left` }));
    const givenRights = pairs.map(({ right }, place) => ({ id: right, where: `pairs[${place}].right` }));
    const problem =
      problemUnlessAll(givenLefts, { noun: "left", things: lefts }, "pairs") ??
      problemUnlessAll(givenRights, { noun: "right", things: rights }, "pairs");
    if (problem) return unreadable(problem);
    const isMatched = (id: string) =>
      key.some((pair) => pair.left === id && pairs.some(({ left, right }) => left === id && right === pair.right));
    return beyondChance(
      { right: lefts.filter(({ id }) => isMatched(id)).length, byChance: 1, all: lefts.length },
      lefts.map((left) => itemFeedback(left, isMatched(left.id))),
    );
  },
  shown: ({ lefts, rights }) => ({ lefts: lefts.map(thingView), rights: rights.map(thingView) }),
  placed(question, random) {
    const lefts = lettered(mixed(question.lefts, random));
    const rights = numbered(mixed(question.rights, random));
    return {
      ...question,
      lefts: lefts.things,
      rights: rights.things,
      pairs: mapped(question.pairs, ({ left, right }) => ({ left: lefts.nameOf(left), right: rights.nameOf(right) })),
    };
  },
  rightAnswer: ({ pairs }) => ({ pairs }),
  keyText: ({ lefts, rights, pairs }) =>
    textOfPairs(lefts, (item) =>
      rights.find(({ id }) => pairs.some(({ left, right }) => left === item && right === id)),
    ),
};
