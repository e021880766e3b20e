import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { doors, files, folder, program } from "./installed-package.ts";
import { run } from "./run.ts";

/** Every file of the package that a program can reach, by its code or by its types. */
export async function filesBehindDoors(): Promise<readonly string[]> {
  const reached = new Set([...(await filesOfCode()), ...(await filesOfTypes())].map(withoutEnding));
  return files.filter((file) => reached.has(withoutEnding(file)));
}

async function filesOfCode(): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: openingAll(doors), resolveDir: program },
    absWorkingDir: folder,
    bundle: true,
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs);
}

async function filesOfTypes(): Promise<readonly string[]> {
  writeFileSync(join(program, "every-door.ts"), openingAll(doors.filter((door) => !door.endsWith(".json"))));
  const tsc = join(import.meta.dirname, "node_modules/typescript/bin/tsc");
  const listed = await run(program, process.execPath, tsc, "--module", "nodenext", "--listFilesOnly", "every-door.ts");
  return listed.split("\n").map((path) => path.replace(`${folder}/`, ""));
}

function openingAll(specifiers: readonly string[]): string {
  return specifiers.map((specifier, index) => `export * as door${index} from "${specifier}";\n`).join("");
}

/** A module and its declarations are one: types alone may be reached of it, or code alone. */
function withoutEnding(file: string): string {
  return file.replace(/\.(?:d\.ts|js)$/, "");
}
