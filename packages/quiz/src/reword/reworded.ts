import type { NonEmpty } from "@communique/domain";
import type { Question, Thing } from "../question/question.ts";
import { wordablesOf } from "./wordable.ts";

/** Other words for some texts of a question, by their places. */
export type OwnTexts = Readonly<Record<string, string>>;

/** Those of the texts that are for places which the question has, and say something else than what stands there. */
export function ownTextsIn(question: Question, texts: OwnTexts): OwnTexts {
  const own = wordablesOf(question).flatMap(({ place, text }) => {
    const given = Object.hasOwn(texts, place) ? texts[place] : undefined;
    return given === undefined || given === text ? [] : [[place, given]];
  });
  return Object.fromEntries(own);
}

/**
 * A question in other words: what it asks, what is right, and why, stay as they are. Its id is to be made anew.
 *
 * @example
 * reworded(question, { stem: "Who met Berg?", "options b": "the envoy" });
 */
export function reworded<Q extends Question>(question: Q, texts: OwnTexts): Q {
  const own = ownTextsIn(question, texts);
  const { stem = question.stem, explanation = question.explanation } = own;
  return { ...question, ...thingsIn(question, own), stem, explanation };
}

function thingsIn(question: Question, own: OwnTexts): object {
  const worded = <Some extends Thing<unknown>>(list: string, things: NonEmpty<Some>) =>
    things.map((thing) => ({ ...thing, text: own[`${list} ${thing.id}`] ?? thing.text }));
  switch (question.kind) {
    case "single choice":
    case "several right":
      return { options: worded<Thing<unknown>>("options", question.options) };
    case "put in order":
      return { items: worded("items", question.items) };
    case "match pairs":
      return { lefts: worded("lefts", question.lefts), rights: worded("rights", question.rights) };
    case "sort into groups":
      return { items: worded("items", question.items), groups: worded("groups", question.groups) };
    default:
      return {};
  }
}
