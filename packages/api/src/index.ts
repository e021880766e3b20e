export type * from "./assignment-views.ts";
export { type FirstQuestion, firstQuestion } from "./attempt/first-question.ts";
export type * from "./attempt-list-views.ts";
export type * from "./bank-views.ts";

export type * from "./brought-back-views.ts";

export type * from "./change-views.ts";

export type * from "./class-views.ts";
export { type Context, openService, type Service, type Session } from "./context.ts";
export type * from "./correction-views.ts";
export { type Reason, Refusal } from "./refusal.ts";
export type * from "./results-views.ts";
export { type AppRouter, appRouter } from "./root.ts";
export type * from "./set-views.ts";
export type * from "./shape-views.ts";
export type * from "./study-views.ts";
export type * from "./views.ts";
