export { audit } from "./audit/audit.ts";
export type { Problem, ProblemCode, Where } from "./audit/problem.ts";
export { problemMessage } from "./audit/problem-message.ts";
export { questionsFrom } from "./bank.ts";
export { type Bank, composeQuiz, rearrange, type Wishes } from "./compose-quiz.ts";
export { contentHash } from "./content-hash.ts";
export { type Answer, type Grade, grade, keyOf } from "./grade.ts";
export type * from "./question.ts";
export { questionKinds } from "./question.ts";
