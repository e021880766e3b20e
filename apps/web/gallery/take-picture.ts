import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { type Look, pictureFile } from "./look.ts";
import type { State } from "./state.ts";

interface Setting {
  readonly browser: Browser;
  readonly url: string;
  readonly folder: string;
}

export type Taken =
  | { readonly outcome: "taken" }
  | { readonly outcome: "no page" }
  | { readonly outcome: "failed"; readonly why: string };

/** The tallest picture, in pixels: the rest of a long page looks as its beginning does. */
const tallest = 6000;

/** Shows a state to a new reader and takes its picture, of whatever is there in the end. */
export async function takePicture(state: State, look: Look, { browser, url, folder }: Setting): Promise<Taken> {
  await using context = await browser.newContext({
    baseURL: url,
    colorScheme: look.colorScheme,
    viewport: { width: look.width, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const file = join(folder, pictureFile(state.name, look));
  try {
    await state.before?.(page);
    const response = await page.goto(state.address);
    if (response?.status() === 404 && state.status !== 404) return { outcome: "no page" };
    await page.waitForLoadState("networkidle");
    await state.after?.(page);
    await page.waitForLoadState("networkidle");
    await settled(page);
    await photograph(page, file);
    return { outcome: "taken" };
  } catch (error) {
    await photograph(page, file);
    return { outcome: "failed", why: String(error).split("\n", 1)[0] ?? "" };
  }
}

/** What is on its way has come, unless it never comes. */
async function settled(page: Page): Promise<void> {
  const onItsWay = page.locator("[aria-busy=true]").first();
  await onItsWay.waitFor({ state: "detached", timeout: 5000 }).catch(() => undefined);
}

async function photograph(page: Page, path: string): Promise<void> {
  // What an anchor leads to is seen where the reader lands, and not in the whole page.
  if (page.url().includes("#")) {
    await page.screenshot({ path });
    return;
  }
  const { width = 0 } = page.viewportSize() ?? {};
  // On a screen as tall as the page, nothing that sticks to its edge covers the middle.
  await page.setViewportSize({ width, height: await heightOf(page) });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: await heightOf(page) } });
}

async function heightOf(page: Page): Promise<number> {
  const height = await page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollHeight;
  });
  return Math.min(height, tallest);
}
