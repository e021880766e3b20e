import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { filesBehindDoors } from "./files-behind-doors.ts";
import { doors, files, folder, manifest, program } from "./installed-package.ts";
import { run } from "./run.ts";

test("publint has nothing to say", async () => {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("every door has types that are right for what it opens", async () => {
  const attw = fileURLToPath(new URL("dist/index.js", import.meta.resolve("@arethetypeswrong/cli/package.json")));
  const paths = doors.map((door) => door.replace(manifest.name, "."));
  // The package is ESM alone: what `require` and resolvers that know no `exports` make of it is not asked.
  await run(program, process.execPath, attw, inject("tarball"), "--profile", "esm-only", "--entrypoints", ...paths);
});

test("the package depends on nothing and runs nothing", () => {
  expect(Object.keys(manifest).filter((field) => /dependencies|scripts/i.test(field))).toEqual([]);
});

test("every file is behind a door or for reading", async () => {
  const forReading = ["CHANGELOG.md", "LICENSE", "LICENSE.world-atlas", "README.md", "package.json"];
  expect([...(await filesBehindDoors()), ...forReading].sort()).toEqual(files);
});

test("no file is there for tests", () => {
  expect(files.filter((file) => /\.test|test-d|invented-facts|fact-rules/.test(file))).toEqual([]);
});

test.each(
  files.filter((file) => /^(?:facts|background)\/(?!index|article-facts|background-facts).*\.d\.ts$/.test(file)),
)("%s declares each fact in a line", (file) => {
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const others = lines.filter((line) => !/^(?:import type .*|export declare const \w+: [\w<>]+);$/.test(line));
  expect(others).toEqual([]);
});
