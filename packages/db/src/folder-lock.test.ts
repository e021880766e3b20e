import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lockFolder } from "./folder-lock.ts";
import { temporaryFolder } from "./testing/databases.ts";

/** Another process that holds the lock until it is killed. */
async function holder(folder: string) {
  const module = fileURLToPath(new URL("./folder-lock.ts", import.meta.url));
  const script = `
    import { lockFolder } from ${JSON.stringify(module)};
    globalThis.lock = await lockFolder(${JSON.stringify(folder)});
    process.stdout.write("locked");
    setInterval(() => undefined, 60_000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return {
    kill: () => child.kill("SIGKILL"),
    [Symbol.dispose]: () => void child.kill("SIGKILL"),
  };
}

test("a folder is locked once, also within one process", async () => {
  await using folder = await temporaryFolder();
  const lock = await lockFolder(folder.path);
  await expect(lockFolder(folder.path, 0)).rejects.toMatchObject({ name: "StoreError", code: "data-dir-in-use" });
  lock.release();
  (await lockFolder(folder.path, 0)).release();
});

test("a folder that another process holds is refused until that process is killed", async () => {
  await using folder = await temporaryFolder();
  using other = await holder(folder.path);
  await expect(lockFolder(folder.path, 300)).rejects.toMatchObject({ code: "data-dir-in-use", where: folder.path });
  other.kill();
  (await lockFolder(folder.path)).release();
});

test("a refused process does not free the folder", async () => {
  await using folder = await temporaryFolder();
  const lock = await lockFolder(folder.path);
  await expect(lockFolder(folder.path, 0)).rejects.toThrow("Another process");
  await expect(lockFolder(folder.path, 0)).rejects.toThrow("Another process");
  lock.release();
});

test("a lock that cannot be written is told from one that is held", async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, "lock"));
  await expect(lockFolder(folder.path)).rejects.toMatchObject({ name: "StoreError", code: "data-dir-unwritable" });
});
