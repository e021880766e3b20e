import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { program } from "./installed-package.ts";
import { run } from "./run.ts";

const compilers = ["typescript", "typescript-5.0"];
const resolutions = [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
] as const;

copyFileSync(join(import.meta.dirname, "consumers/typed.ts"), join(program, "typed.ts"));

// A misuse that is not refused fails as well: an expected error that does not come is an error.
test.each(
  compilers.flatMap((compiler) => resolutions.map(([module, resolution]) => ({ compiler, module, resolution }))),
)("$compiler takes a right use and refuses a wrong one, resolving as $resolution", async (settings) => {
  const { compiler, module, resolution } = settings;
  const tsc = join(import.meta.dirname, "node_modules", compiler, "bin/tsc");
  const checks = ["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--noEmit"];
  const where = ["--target", "es2022", "--module", module, "--moduleResolution", resolution];
  await run(program, process.execPath, tsc, ...checks, ...where, "typed.ts");
});
