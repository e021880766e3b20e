import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program without a terminal, with this text as its whole input. */
export function piped(args: readonly string[], input: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: "utf8",
    env: { FORCE_COLOR: "3" },
    timeout: 50_000,
  });
  return { exitCode: status, stdout, stderr };
}
