import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("world-atlas/package.json"));

/** The text of a file of world-atlas, as it is installed. */
export function readWorldAtlas(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
