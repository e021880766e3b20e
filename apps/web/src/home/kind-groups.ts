import type { QuestionKind } from "@communique/quiz";

/** The kinds of question, by what one does to answer. */
export const kindGroups: readonly { readonly title: string; readonly kinds: readonly QuestionKind[] }[] = [
  { title: "Choose", kinds: ["single choice", "several right", "true or false", "who says so", "kind of statement"] },
  { title: "Recall", kinds: ["fill the gap", "type the answer"] },
  { title: "Arrange", kinds: ["put in order", "match pairs", "sort into groups"] },
  { title: "Place", kinds: ["place on the timeline", "find on the map"] },
];

/** What each kind wants of whoever answers. */
export const kindMeanings: Readonly<Record<QuestionKind, string>> = {
  "single choice": "One of the options is right.",
  "several right": "Tick every option that is right.",
  "true or false": "Is this said by the one it is put down to?",
  "who says so": "Find who stands behind a statement.",
  "kind of statement": "Is it told as a fact, a report, a denial, a plan?",
  "fill the gap": "Type the words that a sentence lacks.",
  "type the answer": "A name or a date, with nothing to choose from.",
  "put in order": "From the earliest to the latest.",
  "match pairs": "Each belongs with just one other.",
  "sort into groups": "Put each where it belongs.",
  "place on the timeline": "Mark when it was, or was due.",
  "find on the map": "Point at islands, or pick them from a list.",
};
