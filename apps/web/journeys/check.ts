import type { Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";
import { expect } from "./journey.ts";
import { smallTargetsOn } from "./small-targets.ts";

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const colours = ["color-contrast", "link-in-text-block"];

/** A phone, a tablet and a desk, by day and by night; by night nothing but the colours is another. */
const looks = [
  { width: 360, colorScheme: "light", rules: everything },
  { width: 360, colorScheme: "dark", rules: colours },
  { width: 768, colorScheme: "light", rules: everything },
  { width: 1280, colorScheme: "light", rules: everything },
  { width: 1280, colorScheme: "dark", rules: colours },
] as const;

/** A state of a page is accessible, as far as axe can tell, can be pressed with a thumb, and fits the screen. */
export async function check(page: Page, state: string, rules: readonly string[] = everything): Promise<void> {
  expect.soft(await violationsOn(page, rules), state).toEqual([]);
  expect.soft(await smallTargetsOn(page), `${state}: too small to be pressed`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow, `${state}: scrolls sideways`).toBeLessThanOrEqual(0);
}

/** The same in every look of a page that is loaded once. */
export async function checkEveryLook(page: Page, state: string): Promise<void> {
  const before = page.viewportSize();
  for (const { width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await check(page, `${state}, ${width} pixels wide, ${colorScheme}`, rules);
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}

/** Axe itself, without its package for Playwright, which opens a page of its own for each result. */
async function violationsOn(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(runAxe, [...rules]);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("; ")}`);
}

function runAxe(runOnly: string[]): Promise<AxeResults> {
  const loaded = globalThis as unknown as { readonly axe: typeof axe };
  return loaded.axe.run({ runOnly, resultTypes: ["violations"], preload: false });
}
