import { resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { damaged, databaseFolder, writableFolder } from "./data-folder.ts";
import type { Database } from "./database.ts";
import { lockFolder } from "./folder-lock.ts";
import { migrationFailed, migrationsFolder } from "./migrations.ts";

/** Opens PGlite in a folder, alone: a second process there would lose rows and break indexes. */
export async function openPglite(dataDir: string): Promise<Database> {
  const where = resolve(dataDir);
  await writableFolder(where);
  const lock = await lockFolder(where);
  try {
    const client = await clientIn(await databaseFolder(where, initialise));
    return {
      sql: await migrated(client, where),
      where,
      close: () => client.close().finally(lock.release),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function initialise(folder: string): Promise<void> {
  const client = await PGlite.create(folder);
  await client.close();
}

function clientIn(folder: string): Promise<PGlite> {
  return PGlite.create(folder).catch((cause: unknown) => {
    throw damaged(folder, cause);
  });
}

async function migrated(client: PGlite, where: string): Promise<Database["sql"]> {
  const sql = drizzle({ client });
  try {
    await migrate(sql, { migrationsFolder });
    return sql;
  } catch (cause) {
    await client.close();
    throw migrationFailed(where, cause);
  }
}
