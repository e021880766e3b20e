import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packedManifest, type SourceManifest } from "./packed-manifest.ts";

// The last step of the build: makes `dist` a package of its own, beside the modules that the compiler has put there.

const here = join(import.meta.dirname, "..");
const dist = join(here, "dist");
const manifest: SourceManifest = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

writeFileSync(join(dist, "package.json"), `${JSON.stringify(packedManifest(manifest), undefined, 2)}\n`);

for (const file of ["README.md", "CHANGELOG.md", "LICENSE.world-atlas", "../../LICENSE"]) {
  cpSync(join(here, file), join(dist, basename(file)));
}
