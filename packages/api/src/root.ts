import { assignmentRouter } from "./router/assignment.ts";
import { attemptRouter } from "./router/attempt.ts";
import { bankRouter } from "./router/bank.ts";
import { cardsRouter } from "./router/cards.ts";
import { classRouter } from "./router/class.ts";
import { factsRouter } from "./router/facts.ts";
import { learnerRouter } from "./router/learner.ts";
import { resultsRouter } from "./router/results.ts";
import { setRouter } from "./router/set.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  assignment: assignmentRouter,
  attempt: attemptRouter,
  bank: bankRouter,
  cards: cardsRouter,
  class: classRouter,
  facts: factsRouter,
  learner: learnerRouter,
  results: resultsRouter,
  set: setRouter,
});
export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
