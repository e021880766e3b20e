import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumHere } from "../journeys/chromium.ts";
import { Server } from "../journeys/server.ts";
import { albumOf } from "./album.ts";
import { looks } from "./look.ts";
import { states } from "./states.ts";
import { takePicture } from "./take-picture.ts";

// Takes pictures of every state, or, as in `pnpm gallery map "in order"`, of those whose names have some of the words.
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const wanted = states.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)),
);

const folder = fileURLToPath(new URL("../../../gallery", import.meta.url));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const browser = await chromium.launch(chromiumHere);
const server = await Server.started();
const shown: string[] = [];
try {
  for (const state of wanted) {
    const setting = { browser, url: server.url, folder };
    const taken = await Promise.all(looks.map((look) => takePicture(state, look, setting)));
    const failed = taken.find(({ outcome }) => outcome === "failed");
    const isThere = taken.every(({ outcome }) => outcome !== "no page");
    if (isThere) shown.push(state.name);
    if (failed?.outcome === "failed") process.exitCode = 1;
    const trouble = failed?.outcome === "failed" ? `: ${failed.why}` : isThere ? "" : `: no page at ${state.address}`;
    process.stdout.write(`${state.name}${trouble}\n`);
  }
} finally {
  await server.stop();
  await browser.close();
}
await writeFile(join(folder, "index.html"), albumOf(shown));
process.stdout.write(`\n${shown.length * looks.length} pictures are in ${join(folder, "index.html")}\n`);
