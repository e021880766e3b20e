import { execFile } from "node:child_process";
import { mkdtempDisposable, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { factsFile, schemaFile } from "./facts-file.ts";

const program = join(import.meta.dirname, "write-json.ts");

test("both files are written into the folder that is named, which need not be there", async () => {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "write-json-"));
  await promisify(execFile)(process.execPath, [program, "dist/json"], { cwd: temporary.path });
  const folder = join(temporary.path, "dist/json");
  expect((await readdir(folder)).sort()).toEqual(["facts.json", "schema.json"]);
  expect(await readFile(join(folder, "facts.json"), "utf8")).toBe(factsFile());
  expect(await readFile(join(folder, "schema.json"), "utf8")).toBe(schemaFile());
});
