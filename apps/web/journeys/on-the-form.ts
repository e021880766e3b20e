import type { Locator, Page } from "@playwright/test";

export function optionNamed(page: Page, text: string): Locator {
  const name = new RegExp(`^${escaped(text)}$`);
  return page.getByRole("radio", { name }).or(page.getByRole("checkbox", { name }));
}

export function targetNamed(page: Page, text: string): Locator {
  return page.locator("button[aria-pressed]").filter({ hasText: new RegExp(`^${escaped(text)}\\d?$`) });
}

/** Whether nothing of an answer was given yet. */
export async function isUntouched(page: Page): Promise<boolean> {
  return (await page.getByRole("button", { name: "Confirm", exact: true }).getAttribute("aria-disabled")) === "true";
}

/** As part of a pattern in which any space will do: a name has no unbreakable ones. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s/g, "\\s");
}
