import { readFile } from "node:fs/promises";

/** What started the server: pnpm for a script of `package.json`, perhaps itself started by npx; or none that matters. */
export type Launcher = "npx" | "script" | "none";

/**
 * Calls back once when what started the server is gone. On SIGTERM neither npx nor pnpm tells the server, which would
 * stay behind with the port and the database.
 */
export function onLauncherGone(launcher: Launcher, callBack: () => void): void {
  if (launcher === "none") return;
  // npx starts a shell, the shell starts pnpm, and pnpm starts the server.
  const generations = launcher === "npx" ? 3 : 1;
  const atFirst = ancestors(generations);
  const timer = setInterval(async () => {
    if ((await ancestors(generations)) === (await atFirst)) return;
    clearInterval(timer);
    callBack();
  }, 500);
  timer.unref();
}

async function ancestors(generations: number): Promise<string> {
  const found: number[] = [process.ppid];
  while (found.length < generations) {
    const parent = await parentOf(found.at(-1) ?? 0);
    if (parent === undefined) break;
    found.push(parent);
  }
  return found.join(" ");
}

/** The parent of a process, where the system tells it in a file, as Linux does; undefined elsewhere. */
async function parentOf(process: number): Promise<number | undefined> {
  try {
    // "pid (name) state parent …", and the name may hold spaces and brackets.
    const status = await readFile(`/proc/${process}/stat`, "utf8");
    return Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return undefined;
  }
}
