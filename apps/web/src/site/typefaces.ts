import { readFile } from "node:fs/promises";

/** The pages' typefaces, of the weights that pictures are set in: what draws these reads no variable font. */
export async function typefaces() {
  const [serif, sans] = await Promise.all([
    readFile(
      new URL(
        "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
        import.meta.url,
      ),
    ),
    readFile(new URL("../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff", import.meta.url)),
  ]);
  return [
    { name: "Source Serif 4", data: serif, weight: 600 as const },
    { name: "Inter", data: sans, weight: 400 as const },
  ];
}
