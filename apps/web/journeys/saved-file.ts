import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

/** What “Everything (JSON)” saves. */
export async function saved(page: Page): Promise<string> {
  await page.goto("/yours");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Everything (JSON)" }).click();
  return readFile(await (await saving).path(), "utf8");
}

/** Chooses a file with this text, to be brought back. */
export async function choose(page: Page, text: string): Promise<void> {
  const file = { name: "communique.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("The file, as it was saved").setInputFiles(file);
}
