import { globSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { run } from "./run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The package as npm packed it. */
    tarball: string;
    /** The folder of a program, outside the workspace, that has the package installed and nothing else. */
    program: string;
  }
}

const built = join(import.meta.dirname, "../../packages/domain/dist");

/** Packs and installs the built package once for all tests. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "communique-outside-"));
  await run(folder, "npm", "pack", built);
  const [tarball = ""] = globSync("*.tgz", { cwd: folder }).map((name) => join(folder, name));

  const program = join(folder, "program");
  await mkdir(program);
  await writeFile(join(program, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run(program, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball);

  provide("tarball", tarball);
  provide("program", program);
  return () => rm(folder, { recursive: true });
}
