import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { StoreError } from "./store-error.ts";

const sqliteBusy = 5;

export interface FolderLock {
  release(): void;
}

/**
 * Locks a folder for this process, waiting out one that is about to end.
 *
 * Node offers no file lock, but its SQLite takes one. The operating system drops it when the process dies, however it
 * dies, so a lock is never stale. Not even this process may open the file in another way: POSIX drops the lock then.
 */
export async function lockFolder(folder: string, patience = 2_000): Promise<FolderLock> {
  const file = join(folder, "lock");
  const deadline = Date.now() + patience;
  const lock = openLock(file);
  while (!tryLock(lock, file)) {
    if (Date.now() >= deadline) {
      lock.close();
      throw new StoreError("data-dir-in-use", {
        message: "Another process has the data folder open",
        where: folder,
        hint: "Stop the other process, give this one a folder of its own, or use PostgreSQL, which any number can share.",
      });
    }
    await wait(50);
  }
  return { release: () => lock.close() };
}

function openLock(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (cause) {
    throw unlockable(file, cause);
  }
}

function tryLock(lock: DatabaseSync, file: string): boolean {
  try {
    lock.exec("begin exclusive");
    return true;
  } catch (cause) {
    if (cause instanceof Error && "errcode" in cause && cause.errcode === sqliteBusy) return false;
    lock.close();
    throw unlockable(file, cause);
  }
}

function unlockable(file: string, cause: unknown): StoreError {
  return new StoreError("data-dir-unwritable", {
    message: "The data folder cannot be locked",
    where: file,
    hint: "Let this user write there, and choose a local disk: a network share may not know locks.",
    cause,
  });
}
