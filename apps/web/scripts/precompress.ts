import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

// What never changes is compressed once, as well as can be: while somebody waits there is no time for that.

const folder = fileURLToPath(new URL("../.next/static", import.meta.url));
const compressed = promisify(brotliCompress);

for (const { name, parentPath } of await readdir(folder, { recursive: true, withFileTypes: true })) {
  if (!/\.(?:css|js|svg)$/.test(name)) continue;
  const path = join(parentPath, name);
  await writeFile(`${path}.br`, await compressed(await readFile(path)));
}
