import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { postgresMajor } from "./data-folder.ts";
import { openStore } from "./index.ts";
import { temporaryFolder } from "./testing/databases.ts";
import { startVisitor, type Visitor } from "./testing/start-visitor.ts";

const now = new Date("2031-02-03T04:05:06.789Z");
let home: Awaited<ReturnType<typeof temporaryFolder>>;
let dataDir: string;

beforeAll(async () => {
  home = await temporaryFolder();
  dataDir = join(home.path, "not/yet/there");
  const store = await openStore({ dataDir });
  await store.close();
}, 60_000);
afterAll(() => home[Symbol.asyncDispose]());

test("a new folder holds a database of the version that is checked", async () => {
  expect((await readFile(join(dataDir, "postgres/PG_VERSION"), "utf8")).trim()).toBe(postgresMajor);
});

test("a process has one store, also when the module is loaded twice", async () => {
  const opening = openStore({ dataDir });
  vi.resetModules();
  const copy = await import("./open-store.ts");
  expect(copy.openStore).not.toBe(openStore);
  const [store, again, relative] = await Promise.all([
    opening,
    copy.openStore({ dataDir }),
    copy.openStore({ dataDir: `${dataDir}/../there`, databaseUrl: "" }),
  ]);
  expect(again).toBe(store);
  expect(relative).toBe(store);
  await store.close();
});

test("a second store with other options is refused, and the first stays open", async () => {
  const store = await openStore({ dataDir });
  const refused = { name: "StoreError", code: "already-open-elsewhere" };
  await expect(openStore({ dataDir: home.path })).rejects.toMatchObject(refused);
  await expect(openStore({ dataDir, databaseUrl: "postgres://localhost/other" })).rejects.toMatchObject(refused);
  await store.ping();
  await store.close();
});

test("a closed store answers nothing, and opens again with what it held", async () => {
  const store = await openStore({ dataDir });
  const learner = await store.createLearner(now);
  const secret = await store.signingSecret();
  const closing = [store.close(), store.close()];
  await expect(store.ping()).rejects.toMatchObject({ name: "StoreError", code: "closed" });
  const again = await openStore({ dataDir });
  expect(again).not.toBe(store);
  expect(await again.hasLearner(learner)).toBe(true);
  expect(await again.signingSecret()).toBe(secret);
  await Promise.all(closing);
  await again.close();
});

test("a query under way when the store closes is answered", async () => {
  const store = await openStore({ dataDir });
  const creating = store.createLearner(now);
  await store.close();
  const learner = await creating;
  const again = await openStore({ dataDir });
  expect(await again.hasLearner(learner)).toBe(true);
  await again.close();
});

test("a store that failed to open can be opened when the reason is gone", async () => {
  const file = join(home.path, "file");
  await writeFile(file, "");
  await expect(openStore({ dataDir: file })).rejects.toMatchObject({ code: "data-dir-unwritable" });
  await rm(file);
  await expect(openStore({ dataDir: `${file}\0` })).rejects.toMatchObject({ code: "data-dir-unwritable" });
  await (await openStore({ dataDir })).close();
});

test("a second process on the folder is refused while the first lives", async () => {
  await using first = startVisitor({ dataDir });
  expect(await first.line()).toContain("learner");
  await using second = startVisitor({ dataDir });
  expect(await second.line()).toBe('{"refused":"data-dir-in-use"}');
}, 30_000);

test("a killed process loses no acknowledged answer, and the folder opens at once", async () => {
  for (const acknowledged of [1, 40]) {
    await using writer = startVisitor({ dataDir, answers: 2_000 });
    const { learner, attempt } = JSON.parse((await writer.line()) ?? "");
    const seen = await take(writer, acknowledged);
    writer.kill();
    const store = await openStore({ dataDir });
    seen.push(...(await take(writer, Number.POSITIVE_INFINITY)));
    const stored = (await store.attempt({ learner, attempt }))?.answers.map(({ question }) => question) ?? [];
    expect(stored.slice(0, seen.length)).toEqual(seen);
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored.length - seen.length).toBeLessThanOrEqual(1);
    await store.close();
  }
}, 30_000);

test.each(["mysql://localhost/x", "localhost:5432", "http://localhost"])(
  "%s is no URL of PostgreSQL",
  async (databaseUrl) => {
    await expect(openStore({ dataDir, databaseUrl })).rejects.toMatchObject({ code: "database-url-invalid" });
  },
);

test("a database that does not answer is named without its password", async () => {
  const opening = openStore({ dataDir, databaseUrl: "postgres://teacher:hunter2@127.0.0.1:1/school" });
  const refused = { code: "database-unreachable", where: "127.0.0.1:1/school" };
  await expect(opening).rejects.toMatchObject(refused);
  await expect(opening).rejects.not.toThrow("hunter2");
});

async function take(visitor: Visitor, count: number): Promise<string[]> {
  const lines: string[] = [];
  while (lines.length < count) {
    const line = await visitor.line();
    if (line === undefined) break;
    lines.push(line);
  }
  return lines;
}
