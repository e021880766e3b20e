export { questionsFrom } from "./bank.ts";
export { type Bank, composeQuiz, type Wishes } from "./compose-quiz.ts";
export { type Answer, type Grade, grade, keyOf } from "./grade.ts";
export type * from "./question.ts";
export { questionKinds } from "./question.ts";
