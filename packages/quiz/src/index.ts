export type * from "./question.ts";
export { questionKinds } from "./question.ts";
