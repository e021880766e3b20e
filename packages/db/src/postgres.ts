import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Client, Pool } from "pg";
import type { Database } from "./database.ts";
import { migrationFailed, migrationsFolder } from "./migrations.ts";
import { StoreError } from "./store-error.ts";

const connectionTimeoutMillis = 5_000;

/** Opens PostgreSQL, which any number of processes can share. */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  const where = placeOf(databaseUrl);
  await migrateAlone(databaseUrl, where);
  const pool = new Pool({ connectionString: databaseUrl, connectionTimeoutMillis, keepAlive: true });
  // Without a listener, an idle connection that breaks ends the process. The next query gets a new connection.
  pool.on("error", () => undefined);
  return { sql: drizzle({ client: pool }), where, close: () => pool.end() };
}

/** Processes that start together take turns: the lock is held by a connection, and goes with it. */
async function migrateAlone(databaseUrl: string, where: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    throw new StoreError("database-unreachable", {
      message: "The database does not answer",
      where,
      hint: "See that PostgreSQL runs, that the database exists, and that the name and password in the URL are right.",
      cause,
    });
  }
  try {
    await client.query("select pg_advisory_lock(hashtext('communique migrations'))");
    await migrate(drizzle({ client }), { migrationsFolder });
  } catch (cause) {
    throw migrationFailed(where, cause);
  } finally {
    await client.end();
  }
}

function placeOf(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  if (url?.protocol === "postgres:" || url?.protocol === "postgresql:") {
    return `${url.searchParams.get("host") ?? url.host}${url.pathname}`;
  }
  throw new StoreError("database-url-invalid", {
    message: "The database URL is not one of PostgreSQL",
    where: "databaseUrl",
    hint: "Write postgres://name:password@host:5432/database, or leave it out to keep the data in a folder.",
  });
}
