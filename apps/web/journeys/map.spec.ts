import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";

test("an island is chosen by keyboard and tells what sources say of it", async ({ page }) => {
  await page.goto("/map");
  await page.locator('a.island[data-island="shikotan"]').first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/map#shikotan");
  const shikotan = page.getByRole("region", { name: "Shikotan", exact: true });
  await expect(shikotan).toBeInViewport();
  await expect(shikotan.getByText("Presumably Tokyo would insist")).toBeVisible();
  const badge = shikotan.getByText("inferred", { exact: true });
  await expect(badge).toBeVisible();
  await expect(badge.locator("path").first()).toHaveCSS("fill", "none");
  await expect(shikotan.getByRole("link", { name: /^¶4\.2/ })).toHaveAttribute("href", "/source#p4-2");
});

test("the map is zoomed by buttons and by keys, and never beyond the whole", async ({ page }) => {
  await page.goto("/map");
  const width = () => page.locator("svg.map").evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width);
  const start = await width();
  await page.getByRole("button", { name: "Nearer" }).click();
  await expect.poll(width).toBeCloseTo(start / 1.5);
  await page.getByRole("button", { name: "Whole" }).click();
  await expect(page.getByRole("status")).toHaveText("Enlarged 1.0 times");
  await expect(page.locator("svg.map tspan").filter({ hasText: "Urup and the islands" })).toBeVisible();
  const whole = await width();
  await page.getByRole("button", { name: "Farther" }).click();
  await expect.poll(width).toBe(whole);
  await page.getByRole("button", { name: "The Habomai" }).click();
  await expect(page.locator("svg.map").getByText("Polonsky / Taraku")).toBeVisible();
  await page.getByRole("group", { name: "The disputed islands and the land around them" }).focus();
  await page.keyboard.press("-");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("0");
  await expect.poll(width).toBe(whole);
});

test("the wheel alone scrolls the page, with Ctrl it zooms", async ({ page }) => {
  await page.goto("/map");
  const svg = page.locator("svg.map");
  const width = () => svg.evaluate((map: SVGSVGElement) => map.viewBox.baseVal.width);
  await svg.hover();
  const start = await width();
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await width()).toBe(start);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(width).toBeLessThan(start);
});

test("neither name is the first until the reader says so, and that is kept", async ({ page }) => {
  await page.goto("/map");
  const heading = page.getByRole("heading", { level: 3 });
  await expect(heading.filter({ hasText: "Iturup", visible: true })).toHaveText("Etorofu / Iturup", innerText);
  await expect(heading.filter({ hasText: "Kunashiri", visible: true })).toHaveText("Kunashir / Kunashiri", innerText);
  await page.getByLabel("Russian-derived first").check();
  await expect(heading.filter({ hasText: "Iturup", visible: true })).toHaveText("Iturup / Etorofu", innerText);
  await expect(onMap(page, "Iturup / Etorofu")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Russian-derived first")).toBeChecked();
  await expect(onMap(page, "Iturup / Etorofu")).toBeVisible();
  await page.getByLabel("Japanese-derived first").check();
  await expect(onMap(page, "Kunashiri / Kunashir")).toBeVisible();
});

test("a table says the same, and what the outlines lack", async ({ page }) => {
  await page.goto("/map");
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(12);
  await expect(rows.filter({ hasText: "Kaigara / Signalny" })).toContainText("lacking");
  await rows.getByRole("link", { name: "Shibotsu / Zelyony" }).click();
  await expect(page.getByRole("region", { name: "Shibotsu / Zelyony" })).toBeInViewport();
});

test("no country stands on the map", async ({ page }) => {
  await page.goto("/map");
  await expect(page.locator("svg.map")).not.toContainText(/Russia|Japan|USSR|Soviet/);
});

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("an island is tapped, read, and left for the map again", async ({ page }) => {
    await page.goto("/map");
    await page.locator('a.island[data-island="iturup"]').tap();
    const iturup = page.getByRole("region", { name: "Etorofu / Iturup" });
    await expect(iturup).toBeInViewport();
    await iturup.getByText(/^Other sources/).tap();
    await expect(iturup.getByText("Of the four disputed islands, Soviet troops")).toBeVisible();
    await iturup.getByRole("link", { name: "Back to the map" }).tap();
    await expect(page.locator("svg.map")).toBeInViewport();
  });
});

const innerText = { useInnerText: true };

function onMap(page: Page, name: string) {
  return page.locator("svg.map").getByText(name);
}
