import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import { chromiumHere } from "../journeys/chromium.ts";
import { Server } from "../journeys/server.ts";
import { categories, missedBy } from "./bounds.ts";
import { type Measured, measure } from "./measure.ts";

const pages = [
  { name: "home", path: "/" },
  { name: "quiz", path: "/quiz?seed=lighthouse" },
  { name: "cards", path: "/cards" },
  { name: "timeline", path: "/timeline" },
  { name: "map", path: "/map" },
  { name: "source", path: "/source" },
  { name: "background", path: "/background" },
];

const folder = fileURLToPath(new URL("../../../lighthouse", import.meta.url));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const { executablePath, args } = chromiumHere;
const server = await Server.started();
const chrome = await launch({ chromePath: executablePath, chromeFlags: ["--headless=new", ...args] });
try {
  print(["page", ...categories]);
  for (const { name, path } of pages) {
    const url = new URL(path, server.url).href;
    if ((await fetch(url)).status === 404) {
      print([name, "is not there yet"]);
      continue;
    }
    const measured = await measure(url, chrome.port);
    await writeFile(join(folder, `${name}.html`), measured.html);
    await writeFile(join(folder, `${name}.json`), measured.json);
    tell(name, measured);
  }
} finally {
  chrome.kill();
  await server.stop();
}
process.stdout.write(`\nThe reports are in ${folder}\n`);

function tell(name: string, { scores, found }: Measured): void {
  const missed = missedBy(scores);
  print([name, ...categories.map((category) => `${scores[category]}${missed.includes(category) ? " (too low)" : ""}`)]);
  if (missed.length === 0) return;
  process.exitCode = 1;
  for (const line of found) process.stdout.write(`  ${line}\n`);
}

function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells
      .map((cell) => cell.padEnd(16))
      .join("")
      .trimEnd()}\n`,
  );
}
