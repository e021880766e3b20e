import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Visitor extends AsyncDisposable {
  /** The lines it prints, in turn; undefined when it has ended. */
  line(): Promise<string | undefined>;
  kill(): void;
}

/** Starts `visitor.ts` in a process of its own, which ends with the test. */
export function startVisitor(given: { dataDir?: string; databaseUrl?: string; answers?: number }): Visitor {
  const script = fileURLToPath(new URL("./visitor.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    [script, given.dataDir ?? "", given.databaseUrl ?? "", String(given.answers ?? 0)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = once(child, "exit");
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    line: async () => (await lines.next()).value,
    kill: () => void child.kill("SIGKILL"),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
