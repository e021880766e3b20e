import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { program } from "./installed-package.ts";

interface Entry {
  readonly name: string;
  readonly import: string;
  readonly from: string;
  readonly gzippedBytes: number;
}

const path = join(import.meta.dirname, "../../packages/domain/size-budget.json");
const budget: readonly Entry[] = JSON.parse(readFileSync(path, "utf8"));

test.each(budget)("$name fits into $gzippedBytes bytes", async ({ name, import: names, from, gzippedBytes }) => {
  const size = await sizeOf(`export ${names} from "${from}";`);
  expect(size, `${name}: ${size} bytes minified and gzipped, of ${gzippedBytes}`).toBeLessThanOrEqual(gzippedBytes);
});

/** What a program with that one line adds to a page, in bytes. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: program },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}
