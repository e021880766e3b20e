export type StoreErrorCode =
  /** This process holds a store with other options. */
  | "already-open-elsewhere"
  | "closed"
  | "data-dir-unwritable"
  | "data-dir-in-use"
  /** Written by another major version of PostgreSQL than this PGlite brings. */
  | "data-dir-incompatible"
  | "data-dir-damaged"
  | "database-url-invalid"
  | "database-unreachable"
  | "migration-failed"
  | "no-learner"
  | "duplicate-question"
  /** Another learner's recovery phrase has this hash. */
  | "duplicate-recovery"
  /** PostgreSQL cannot hold it: a NUL or half a surrogate pair in a text, or a text too long to index. */
  | "unstorable-value"
  | "query-failed";

/** A broken contract with the database: what happened, where, and what to do about it. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  readonly where: string;
  readonly hint: string;

  constructor(code: StoreErrorCode, report: { message: string; where: string; hint: string; cause?: unknown }) {
    super(`${report.message} (${report.where})`, "cause" in report ? { cause: report.cause } : undefined);
    this.code = code;
    this.where = report.where;
    this.hint = report.hint;
  }
}
