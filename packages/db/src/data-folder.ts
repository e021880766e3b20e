import { constants, existsSync } from "node:fs";
import { access, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { StoreError } from "./store-error.ts";

/** The PostgreSQL inside PGlite 0.5, whose files no other major version reads. */
export const postgresMajor = "18";

/** Makes the folder if need be, and refuses one that cannot be written. */
export async function writableFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new StoreError("data-dir-unwritable", {
      message: "The data folder cannot be written",
      where: folder,
      hint: "Choose another folder, or let this user write to this one.",
      cause,
    });
  }
}

/**
 * The database's own folder inside the data folder, made by `initialise` if it is not there.
 * A process killed on the way leaves an unfinished folder under another name, never half a database under this one.
 */
export async function databaseFolder(dataDir: string, initialise: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(dataDir, "postgres");
  if (existsSync(folder)) {
    await refuseOtherVersions(folder);
    return folder;
  }
  const unfinished = join(dataDir, "postgres.unfinished");
  await rm(unfinished, { recursive: true, force: true });
  await initialise(unfinished);
  await rename(unfinished, folder);
  return folder;
}

async function refuseOtherVersions(folder: string): Promise<void> {
  await writableFolder(folder);
  const version = await readFile(join(folder, "PG_VERSION"), "utf8").then(
    (text) => text.trim(),
    (cause: unknown) => {
      throw damaged(folder, cause);
    },
  );
  if (version === postgresMajor) return;
  throw new StoreError("data-dir-incompatible", {
    message: `The data folder holds a database of PostgreSQL ${version}, and this program reads PostgreSQL ${postgresMajor}`,
    where: folder,
    hint: "Dump it with the program that wrote it and restore it here (packages/db/README.md), or start with another folder.",
  });
}

export function damaged(folder: string, cause: unknown): StoreError {
  return new StoreError("data-dir-damaged", {
    message: "The database in the data folder does not open",
    where: folder,
    hint: "Put the folder aside and restore a backup in its place.",
    cause,
  });
}
