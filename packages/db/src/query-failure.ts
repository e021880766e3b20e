import { DrizzleQueryError } from "drizzle-orm/errors";
import { StoreError } from "./store-error.ts";

/** The driver's own error, without the values that Drizzle, PGlite and PostgreSQL quote: answers and secrets are among them. */
export function causeOf(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (cause instanceof Error) Object.assign(cause, { params: undefined, detail: undefined, where: undefined });
  return cause;
}

/** Says which constraint refused a row, if one did. */
export function refusedBy(error: unknown): string | undefined {
  return textIn(causeOf(error), "constraint");
}

/** Whether PostgreSQL broke off a query because it and another one waited for each other. */
export function isDeadlock(error: unknown): boolean {
  return textIn(causeOf(error), "code") === "40P01";
}

/** A failed query as a `StoreError`; any other error as it is. */
export function queryFailure(error: unknown, where: string): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const cause = causeOf(error);
  const state = textIn(cause, "code") ?? "";
  if (/^(22|54)/.test(state)) {
    return new StoreError("unstorable-value", {
      message: "The database cannot hold a value it was given",
      where,
      hint: "Check lengths, and refuse NUL characters and half surrogate pairs, before storing.",
      cause,
    });
  }
  if (isConnectionLost(state)) {
    return new StoreError("database-unreachable", {
      message: "The database does not answer",
      where,
      hint: "See that PostgreSQL runs and can be reached, then try again.",
      cause,
    });
  }
  return new StoreError("query-failed", {
    message: "The database refused a query",
    where,
    hint: "The cause says why; this is a fault of the program or of the database, not of the request.",
    cause,
  });
}

/** Too many connections, a server that stops, a broken connection, or a code that is none of PostgreSQL's (`EPIPE`). */
function isConnectionLost(state: string): boolean {
  return /^(08|53300|57P0)/.test(state) || !/^[0-9FHPX][0-9A-Z]{4}$/.test(state);
}

function textIn(error: unknown, field: "code" | "constraint"): string | undefined {
  if (!(error instanceof Error) || !(field in error)) return undefined;
  const value = (error as Error & Record<typeof field, unknown>)[field];
  return typeof value === "string" ? value : undefined;
}
