import { array, object, string } from "zod/mini";
import type { SeveralRight } from "../question/question.ts";
import { beyondChance, shareByGroup } from "./credit.ts";
import { problemIfTwice, problemIfUnknown } from "./ids-given.ts";
import type { KindRules } from "./kind-rules.ts";
import { feedbackOn, isRight, optionsPlaced, rightTexts } from "./options.ts";
import { thingView } from "./placing.ts";
import { unreadable } from "./verdict.ts";

/** Every option that is right is ticked, and no other; to tick none is an answer too. */
export const severalRightRules: KindRules<SeveralRight["kind"]> = {
  answer: object({ options: array(string()) }),
  answerInWords: "{ options: the ids of all the options that are ticked }",
  grade({ options }, answer) {
    const known = { noun: "option", things: options } as const;
    const given = answer.options.map((id, place) => ({ id, where: `options[${place}]` }));
    const problem = problemIfUnknown(given, known) ?? problemIfTwice(given, known);
    if (problem) return unreadable(problem);
    const isTicked = ({ id }: { readonly id: string }) => answer.options.includes(id);
    const [right, wrong] = [options.filter(isRight), options.filter((option) => !isRight(option))];
    return beyondChance(
      shareByGroup([
        { size: right.length, right: right.filter(isTicked).length },
        { size: wrong.length, right: wrong.filter((option) => !isTicked(option)).length },
      ]),
      options.filter(isTicked).map(feedbackOn),
    );
  },
  shown: ({ options }) => ({ options: options.map(thingView) }),
  placed: optionsPlaced,
  rightAnswer: ({ options }) => ({ options: options.filter(isRight).map(({ id }) => id) }),
  keyText: rightTexts,
};
