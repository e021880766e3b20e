import type { QuestionKind } from "@communique/quiz";

export const questionKinds: Readonly<Record<QuestionKind, string>> = {
  "single choice": "Single choice",
  "several right": "Several right",
  "true or false": "True or false",
  "who says so": "Who says so?",
  "kind of statement": "Kind of statement",
  "fill the gap": "Fill the gap",
  "type the answer": "Type the answer",
  "put in order": "Put in order",
  "match pairs": "Match pairs",
  "sort into groups": "Sort into groups",
  "place on the timeline": "Place on the timeline",
  "find on the map": "Find on the map",
};
