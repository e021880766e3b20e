import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, test } from "vitest";
import { migrationsFolder } from "./migrations.ts";
import * as schema from "./schema.ts";

test("the migrations bring a database to the schema", async () => {
  const journal = JSON.parse(await readFile(join(migrationsFolder, "meta/_journal.json"), "utf8"));
  const last = String(journal.entries.at(-1).idx).padStart(4, "0");
  const snapshot = JSON.parse(await readFile(join(migrationsFolder, `meta/${last}_snapshot.json`), "utf8"));
  const missing = await generateMigration(snapshot, generateDrizzleJson({ ...schema }, snapshot.id));
  expect(missing, "run `pnpm --filter @communique/db migration`").toEqual([]);
});
