import type { Locator, Page } from "@playwright/test";
import { apiCall } from "../gallery/api-call.ts";
import { expect } from "./journey.ts";

export function field(page: Page, label: string | RegExp): Locator {
  return page.getByLabel(label, { exact: true });
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** The questions of the set that is open. */
export function rows(page: Page): Locator {
  return page.locator("li[data-item]");
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

export async function openEmptySet(page: Page): Promise<void> {
  const { id } = (await apiCall(page, "set.create", { title: "My own" })) as { readonly id: string };
  await page.goto(`/desk/set?id=${id}`);
  await saved(page);
}

/** Begins a question of one's own, and closes the one that was open before. */
export async function write(page: Page, kind: string): Promise<void> {
  const open = page.getByRole("button", { name: /^Change: /, expanded: true });
  if (await open.count()) await open.click();
  await button(page, "Write your own").click();
  await button(page, kind).click();
  await expect(field(page, "Question")).toBeFocused();
}
