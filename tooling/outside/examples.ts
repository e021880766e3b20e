import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./installed-package.ts";

/** A program of the package's README, and what the comments in it say that it prints. */
export interface Example {
  readonly title: string;
  readonly code: string;
  readonly prints: string;
}

/** The README as it is packed. */
export const readme: string = readFileSync(join(folder, "README.md"), "utf8");

/** Every block of JavaScript in the README, each named for the heading above it. */
export const examples: readonly Example[] = [...readme.matchAll(/^```js\n(?<code>.*?)^```$/gms)].map(
  ({ index, groups: { code = "" } = {} }) => ({ title: headingBefore(index), code, prints: printed(code) }),
);

function headingBefore(index: number): string {
  return [...readme.slice(0, index).matchAll(/^#+ (?<heading>.*)$/gm)].at(-1)?.groups?.heading ?? "";
}

/** The lines that are comments, and the comments behind `console.log(…);`. */
function printed(code: string): string {
  return [...code.matchAll(/^(?:\s*console\.log\(.*\);\s+)?\/\/ (?<line>.*)\n/gm)]
    .map(({ groups }) => `${groups?.line}\n`)
    .join("");
}
