import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql as text } from "drizzle-orm";
import { Client } from "pg";
import type { Database } from "../database.ts";
import { openPglite } from "../pglite.ts";
import { openPostgres } from "../postgres.ts";

// biome-ignore lint/style/noProcessEnv: whoever runs the tests says where PostgreSQL is.
export const testDatabaseUrl: string | undefined = process.env.TEST_DATABASE_URL || undefined;

interface OpenForTest extends AsyncDisposable {
  readonly database: Database;
}

/** Every database that the tests can reach: PGlite always, and PostgreSQL where `TEST_DATABASE_URL` says. */
export const databases: readonly { name: string; open: () => Promise<OpenForTest> }[] = [
  { name: "PGlite", open: openFreshPglite },
  ...(testDatabaseUrl === undefined ? [] : [{ name: "PostgreSQL", open: () => openFreshPostgres(testDatabaseUrl) }]),
];

export async function emptyTables({ sql }: Database): Promise<void> {
  await sql.execute(
    text`truncate learners, attempts, questions, attempt_questions, answers, flags, doubts, shared_quizzes, shared_questions,
      reviews, pauses, sets, set_versions, classes, class_members, assignments, regrades, accounts, account_keys, account_links, passkeys, secrets`,
  );
}

export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "communique-db-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** A database of its own on the server, in a time zone far from ours and off the full hour. */
export async function freshPostgres(serverUrl: string): Promise<AsyncDisposable & { readonly url: string }> {
  const name = `communique_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(serverUrl, `create database ${name}`);
  await onServer(serverUrl, `alter database ${name} set timezone to 'Asia/Kathmandu'`);
  const url = new URL(serverUrl);
  url.pathname = name;
  return { url: url.href, [Symbol.asyncDispose]: () => onServer(serverUrl, `drop database ${name} with (force)`) };
}

async function openFreshPglite(): Promise<OpenForTest> {
  const folder = await temporaryFolder();
  return closing(await openPglite(folder.path), folder);
}

async function openFreshPostgres(serverUrl: string): Promise<OpenForTest> {
  const server = await freshPostgres(serverUrl);
  return closing(await openPostgres(server.url), server);
}

function closing(database: Database, home: AsyncDisposable): OpenForTest {
  return {
    database,
    async [Symbol.asyncDispose]() {
      await database.close();
      await home[Symbol.asyncDispose]();
    },
  };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
