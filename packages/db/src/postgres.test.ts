import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { openPostgres } from "./postgres.ts";
import { freshPostgres, testDatabaseUrl } from "./testing/databases.ts";
import { startVisitor } from "./testing/start-visitor.ts";

test("a new database that is opened many times at once is migrated once", async () => {
  for (let round = 0; round < 3; round++) {
    await using server = await freshPostgres(testDatabaseUrl ?? "");
    const opened = await Promise.all(Array.from({ length: 6 }, () => openPostgres(server.url)));
    await Promise.all(opened.map(({ close }) => close()));
  }
});

test("a database that drops its connections is connected to again", async () => {
  await using server = await freshPostgres(testDatabaseUrl ?? "");
  const [database, other] = [await openPostgres(server.url), await openPostgres(server.url)];
  await database.sql.execute("select 1");
  const everyOther = "datname = current_database() and pid <> pg_backend_pid()";
  await other.sql.execute(`select pg_terminate_backend(pid) from pg_stat_activity where ${everyOther}`);
  await wait(200);
  await expect(database.sql.execute("select 1")).resolves.toBeDefined();
  await Promise.all([database.close(), other.close()]);
});

test("six processes that start together share one database", async () => {
  await using server = await freshPostgres(testDatabaseUrl ?? "");
  await using visitors = new AsyncDisposableStack();
  const lines = Array.from({ length: 6 }, () =>
    visitors.use(startVisitor({ databaseUrl: server.url, answers: 5 })).line(),
  );
  const greetings = (await Promise.all(lines)).map((line) => JSON.parse(line ?? "{}"));
  expect(new Set(greetings.map(({ learner }) => learner)).size).toBe(6);
  expect(new Set(greetings.map(({ secret }) => secret)).size).toBe(1);
});
