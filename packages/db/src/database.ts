import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** Either database, as the queries see it. */
export type Sql = PgDatabase<PgQueryResultHKT>;

export interface Database {
  readonly sql: Sql;
  /** For error messages: a folder, or a host and database without the password. */
  readonly where: string;
  close(): Promise<void>;
}
