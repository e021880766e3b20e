import type { Question, Thing } from "../question/question.ts";

/** A text of a question's that may be put in other words. */
export interface Wordable {
  /** "stem", "explanation", or the list of something and its letter: "options b". */
  readonly place: string;
  readonly text: string;
  /** Of an option, whether it is right; null where nothing is right or wrong by itself. */
  readonly right: boolean | null;
}

/**
 * The texts of a question that may be put in other words. Words that the product itself has for an answer, "true" or "reported", stay,
 * and so does what is to be typed or found.
 */
export function wordablesOf(question: Question): readonly Wordable[] {
  return [
    { place: "stem", text: question.stem, right: null },
    ...thingsOf(question),
    { place: "explanation", text: question.explanation, right: null },
  ];
}

function thingsOf(question: Question): readonly Wordable[] {
  switch (question.kind) {
    case "single choice":
    case "several right":
      return question.options.map(({ id, text, because }) => ({
        place: `options ${id}`,
        text,
        right: because.verdict === "right",
      }));
    case "put in order":
      return question.items.map(thingIn("items"));
    case "match pairs":
      return [...question.lefts.map(thingIn("lefts")), ...question.rights.map(thingIn("rights"))];
    case "sort into groups":
      return [...question.items.map(thingIn("items")), ...question.groups.map(thingIn("groups"))];
    default:
      return [];
  }
}

function thingIn(list: string) {
  return ({ id, text }: Thing<unknown>): Wordable => ({ place: `${list} ${id}`, text, right: null });
}
