import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** The folder of a program that uses the package. */
export const program: string = inject("program");

/** The folder into which npm has unpacked it. */
export const folder: string = join(program, "node_modules/@communique/domain");

export const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Every file of the package, from its root. */
export const files: readonly string[] = globSync("**", { cwd: folder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  .sort();

/** What a program can import: the doors of the manifest, one with a wildcard once for each file behind it. */
export const doors: readonly string[] = Object.entries(manifest.exports)
  .flatMap(([door, target]) => opened(door, typeof target === "string" ? target : target.default))
  .map((door) => door.replace(/^\./, manifest.name));

function opened(door: string, target: string): readonly string[] {
  const [before = "", after] = target.slice("./".length).split("*");
  if (after === undefined) return [door];
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => door.replace("*", file.slice(before.length, file.length - after.length)));
}
