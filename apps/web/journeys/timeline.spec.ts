import type { Page } from "@playwright/test";
import { typographic } from "../src/ui/typographic.ts";
import { expect, test } from "./journey.ts";

test("a mark of the picture leads by keyboard to its entry, and its citation to the sentence", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/timeline");
  const picture = page.getByRole("navigation", { name: "What the article tells, from 1855 to 2001" });
  await picture.getByRole("link", { name: "The Russian–Japanese peace treaty talks, 23–24 October 2000" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/timeline#october-talks");
  const talks = entry(page, "october-talks");
  await expect(talks).toBeInViewport();
  await expect(talks.getByText("from the first of these days to the last; the year is inferred")).toBeVisible();
  await talks
    .getByRole("link", { name: /^¶1\.2/ })
    .first()
    .click();
  await expect(page).toHaveURL("/source#p1-2");
});

test("a plan stays a plan beside what another source tells of it", async ({ page }) => {
  await page.goto("/timeline#kono-in-moscow");
  const plan = entry(page, "kono-in-moscow");
  await expect(plan.getByText(`${typographic("1–3 November 2000")} · due`)).toBeVisible();
  await expect(plan.getByText("planned", { exact: true }).first()).toBeVisible();
  await expect(plan.getByText("Another source differs").first()).toBeVisible();
  await plan.getByRole("link", { name: "Yohei Kono’s visit" }).click();
  const held = entry(page, "kono-in-moscow-in-november");
  await expect(held).toBeInViewport();
  await expect(held.getByText("From another source")).toBeVisible();
});

test("what joins an entry to others is told on demand, and leads there", async ({ page }) => {
  await page.goto("/timeline#offer-renounced");
  const renounced = entry(page, "offer-renounced");
  await renounced.locator("summary").click();
  const response = renounced.getByRole("listitem").filter({ hasText: "It was to Japan’s decision" });
  await expect(response.getByText("stated", { exact: true })).toBeVisible();
  await response.getByRole("link", { name: /^Japan’s decision on a bilateral defence treaty/ }).click();
  await expect(entry(page, "defence-treaty-decision")).toBeInViewport();
});

test("the article alone, and what was due alone, is shown on request, and how much that is", async ({ page }) => {
  await page.goto("/timeline");
  const shown = page.getByRole("status");
  await expect(shown).toHaveText(/^54 of 54/, { useInnerText: true });
  await page.getByLabel("The article alone").check();
  await expect(shown).toHaveText(/^15 of 54/, { useInnerText: true });
  await expect(entry(page, "irkutsk-meeting")).toBeHidden();
  await expect(page.getByRole("heading", { name: "2001", exact: true })).toBeHidden();
  await page.getByLabel("Due", { exact: true }).check();
  await expect(page.locator("li.entry:visible")).toHaveCount(5);
  await expect(page.getByRole("heading", { name: "November and December 2000" })).toBeVisible();
  await page.goto("/timeline#irkutsk-meeting");
  await expect(entry(page, "irkutsk-meeting")).toBeVisible();
});

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the autumn stands from top to bottom and is read by touch", async ({ page }) => {
    await page.goto("/timeline");
    const picture = page.getByRole("navigation", { name: "The autumn of 2000, day by day" });
    const forum = picture.getByRole("link", { name: /^The APEC forum: due/ });
    expect((await forum.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await forum.getByText("The APEC forum").tap();
    await expect(entry(page, "apec-forum")).toBeInViewport();
    await page.getByText("The article alone").tap();
    await expect(page.getByRole("navigation", { name: "The autumn of 2000 in the article, day by day" })).toBeVisible();
    await expect(picture).toBeHidden();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("choices and marks work", async ({ page }) => {
    await page.goto("/timeline");
    await page.getByLabel("The article alone").check();
    await expect(entry(page, "treaty-of-shimoda")).toBeHidden();
    await page.getByRole("link", { name: "Leonid Ivashov’s trip, 16 October 2000" }).click();
    await expect(entry(page, "ivashov-in-tokyo")).toBeInViewport();
  });
});

function entry(page: Page, anchor: string) {
  return page.locator(`li#${anchor}`);
}
