import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { StartFailure } from "./start-failure.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

test("a data folder that cannot be written is told in one line with what to do", async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "file");
  await writeFile(file, "");
  const failure = await openDatabase({ dataDir: file, databaseUrl: undefined }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StartFailure);
  expect((failure as Error).message).toMatch(/^[^\n]+\. [^\n]+\.$/);
});

test("a database out of reach is told in one line, without its password", async () => {
  const databaseUrl = "postgres://teacher:secret@127.0.0.1:1/quiz";
  const failure = await openDatabase({ dataDir: "unused", databaseUrl }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StartFailure);
  expect((failure as Error).message).toMatch(/^[^\n]+\. [^\n]+\.$/);
  expect((failure as Error).message).not.toContain("secret");
});
