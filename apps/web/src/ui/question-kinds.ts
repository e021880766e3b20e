import type { QuestionKind } from "@communique/api";

export const questionKinds: Readonly<Record<QuestionKind, string>> = {
  "single choice": "Single choice",
  "true or false": "True or false",
  "who says so": "Who says so?",
  "kind of statement": "Kind of statement",
};
