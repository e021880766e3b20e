import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { databaseFolder, writableFolder } from "./data-folder.ts";
import { temporaryFolder } from "./testing/databases.ts";

async function initialise(folder: string, version = "18"): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "PG_VERSION"), `${version}\n`);
}

async function untouched(): Promise<void> {
  throw new Error("This folder holds a database already.");
}

test("a folder is made with the folders above it", async () => {
  await using home = await temporaryFolder();
  await writableFolder(join(home.path, "a/b"));
  expect(existsSync(join(home.path, "a/b"))).toBe(true);
});

test("a folder under a file cannot be written", async () => {
  await using home = await temporaryFolder();
  await writeFile(join(home.path, "file"), "");
  const where = join(home.path, "file/data");
  const refused = { name: "StoreError", code: "data-dir-unwritable", where, cause: { code: "ENOTDIR" } };
  await expect(writableFolder(where)).rejects.toMatchObject(refused);
});

test("a database is initialised once", async () => {
  await using home = await temporaryFolder();
  const folder = await databaseFolder(home.path, initialise);
  expect(await readFile(join(folder, "PG_VERSION"), "utf8")).toBe("18\n");
  expect(await databaseFolder(home.path, untouched)).toBe(folder);
});

test("a process that dies while it initialises leaves nothing in the way", async () => {
  await using home = await temporaryFolder();
  const dying = databaseFolder(home.path, async (folder) => {
    await initialise(folder);
    throw new Error("killed");
  });
  await expect(dying).rejects.toThrow("killed");
  await databaseFolder(home.path, initialise);
  await databaseFolder(home.path, untouched);
});

test.each(["16", "17", "19"])("a database of PostgreSQL %s is refused with a way out", async (version) => {
  await using home = await temporaryFolder();
  await databaseFolder(home.path, (folder) => initialise(folder, version));
  const opening = databaseFolder(home.path, untouched);
  await expect(opening).rejects.toMatchObject({ name: "StoreError", code: "data-dir-incompatible" });
  await expect(opening).rejects.toThrow(`PostgreSQL ${version}, and this program reads PostgreSQL 18`);
});

test("a folder that holds no database is called damaged", async () => {
  await using home = await temporaryFolder();
  await mkdir(join(home.path, "postgres"));
  await expect(databaseFolder(home.path, untouched)).rejects.toMatchObject({ code: "data-dir-damaged" });
});
