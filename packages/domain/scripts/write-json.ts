import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { factsFile, schemaFile } from "./facts-file.ts";

// Writes facts.json and schema.json into the folder that is named, or into `dist`.

const folder = argv[2] ?? join(import.meta.dirname, "../dist");

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "facts.json"), factsFile());
writeFileSync(join(folder, "schema.json"), schemaFile());
