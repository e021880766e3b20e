import { readFile } from "node:fs/promises";

/** What started the server: pnpm for a script of `package.json`, perhaps itself started by npx; or none that matters. */
export type Launcher = "npx" | "script" | "none";

/**
 * Calls back once when what started the server is gone. On SIGTERM neither npx nor pnpm tells the server, which would
 * stay behind with the port and the database.
 */
export function onLauncherGone(launcher: Launcher, then: () => void): void {
  if (launcher === "none") return;
  const parent = process.ppid;
  const grandparent = launcher === "npx" ? parentOf(parent) : undefined;
  const timer = setInterval(async () => {
    const gone = process.ppid !== parent || (await grandparent) !== (grandparent && (await parentOf(parent)));
    if (!gone) return;
    clearInterval(timer);
    then();
  }, 500);
  timer.unref();
}

/** The parent of a process, where the system tells it in a file, as Linux does; undefined elsewhere. */
async function parentOf(process: number): Promise<number | undefined> {
  try {
    // "pid (name) state parent …", and the name may hold spaces and brackets.
    const status = await readFile(`/proc/${process}/stat`, "utf8");
    return Number(
      status
        .slice(status.lastIndexOf(")") + 1)
        .trim()
        .split(" ")[1],
    );
  } catch {
    return undefined;
  }
}
