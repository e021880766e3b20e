import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { interSubset } from "./inter-subset.ts";

await writeFile(fileURLToPath(new URL("../src/fonts/inter.woff2", import.meta.url)), await interSubset());
