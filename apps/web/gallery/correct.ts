import type { Page } from "@playwright/test";

/** Corrects a question on the page of the results, by what is to be done to it, and says why. */
// biome check
export async function correct(
  page: Page,
  number: number,
  { how, reason }: { readonly how: string | RegExp; readonly reason: string },
): Promise<void> {
  await page.getByRole("button", { name: `Correct question ${number}…` }).click();
  const form = page.getByRole("dialog", { name: `Correct question ${number}` });
  await form.getByRole("radio", { name: how }).check();
  await form.getByLabel("Why: the class will read it").fill(reason);
  await form.getByRole("button", { name: "Correct it" }).click();
  await form.waitFor({ state: "hidden" });
}
