import { isDeadlock } from "./query-failure.ts";

const triesAtMost = 4;

/**
 * The query, asked again where PostgreSQL broke it off because it and another one waited for each other. Each query is one
 * statement, or one transaction: what was broken off has done nothing.
 */
export function askedAgain<Arguments extends readonly unknown[], Result>(
  query: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => {
    for (let tries = 1; ; tries++) {
      try {
        return await query(...given);
      } catch (error) {
        if (tries === triesAtMost || !isDeadlock(error)) throw error;
      }
    }
  };
}
