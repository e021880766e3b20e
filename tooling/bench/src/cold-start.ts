import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { median } from "./side-by-side.ts";

/** Until a new process is ready: median times in milliseconds, on the clock and of the processor. */
interface Ready {
  readonly clock: number;
  readonly processor: number;
}

export interface ColdStart {
  readonly load: Ready;
  /** Loaded, derived, composed: the first question is on its way. */
  readonly serve: Ready;
}

/** Starts processes of one bundle in turn: one that loads it, and one that goes on to serve a question. */
export async function coldStart(rounds: number): Promise<ColdStart> {
  const folder = mkdtempSync(join(tmpdir(), "communique-bench-"));
  try {
    const bundle = join(folder, "entry.mjs");
    buildSync({
      entryPoints: [join(import.meta.dirname, "cold/entry.ts")],
      outfile: bundle,
      bundle: true,
      format: "esm",
      platform: "node",
    });
    const [load, serve]: [Ready[], Ready[]] = [[], []];
    await started(bundle, "load");
    for (let round = 0; round < rounds; round++) {
      load.push(await started(bundle, "load"));
      serve.push(await started(bundle, "serve"));
    }
    return { load: middle(load), serve: middle(serve) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function started(bundle: string, wish: "load" | "serve"): Promise<Ready> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let clock = 0;
    let printed = "";
    const child = spawn(process.execPath, [bundle, wish], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.on("data", (chunk) => {
      clock ||= performance.now() - start;
      printed += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve({ clock, processor: JSON.parse(printed).cpu });
      else reject(new Error(`A cold process ended with ${code}.`));
    });
  });
}

function middle(all: readonly Ready[]): Ready {
  return { clock: median(all.map(({ clock }) => clock)), processor: median(all.map(({ processor }) => processor)) };
}
