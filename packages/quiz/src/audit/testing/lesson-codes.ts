import type { ProblemCode } from "../problem.ts";

/** What is wrong with a text that tells its lesson in other words than the facts, whatever else is wrong with it. */
export const lessonCodes: readonly ProblemCode[] = ["answer-untold", "told-otherwise"];
