import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, inject } from "vitest";
import { program } from "./installed-package.ts";
import { run } from "./run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the browser. */
    chromium: string;
  }
}

interface Runtime {
  readonly runtime: string;
  /** Runs a module of the program's folder, and answers what it prints. */
  readonly runs: (code: string) => Promise<string>;
}

const browser = await chromium.launch({
  executablePath: inject("chromium"),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
afterAll(() => browser.close());

export const nodes: readonly Runtime[] = [
  { runtime: "Node 24", runs: onNode(import.meta.resolve("node/bin/node")) },
  { runtime: "Node 20", runs: onNode(import.meta.resolve("node-20/bin/node")) },
];

export const runtimes: readonly Runtime[] = [...nodes, { runtime: "a browser", runs: inBrowser }];

function onNode(node: string): Runtime["runs"] {
  return (code) => run(program, fileURLToPath(node), "--input-type=module", "--eval", code);
}

async function inBrowser(code: string): Promise<string> {
  const bundle = await build({
    stdin: { contents: code, resolveDir: program },
    bundle: true,
    format: "esm",
    write: false,
  });
  await using page = await browser.newPage();
  const printed: string[] = [];
  page.on("console", (message) => printed.push(`${message.text()}\n`));
  page.on("pageerror", (error) => printed.push(`${error}\n`));
  await page.setContent(`<!doctype html><script type="module">${bundle.outputFiles[0]?.text}</script>`);
  return printed.join("");
}
