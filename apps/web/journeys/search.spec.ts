import type { Page } from "@playwright/test";
import { typographic } from "../src/ui/typographic.ts";
import { check, checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Search the facts" });
/** Opens the search, as soon as the page listens. */
async function open(page: Page, press: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (await field(page).isHidden()) await press();
    await expect(field(page)).toBeFocused({ timeout: 500 });
  }).toPass();
}

const chosen = (page: Page) => page.getByRole("option", { selected: true });

for (const [typed, name] of [
  ["ロシュコフ", "Aleksandr Losyukov"],
  ["ロシュコーフ", "Aleksandr Losyukov"],
  ["ロスコフ", "Aleksandr Losyukov"],
  ["Лосюков", "Aleksandr Losyukov"],
  ["Losiukov", "Aleksandr Losyukov"],
  ["losyukov", "Aleksandr Losyukov"],
  ["択捉", "Iturup or Etorofu"],
  ["Etorofu", "Iturup or Etorofu"],
  ["Habomais", "Habomai"],
] as const) {
  test(`${typed} finds ${name}, by keyboard alone`, async ({ page }) => {
    await page.goto("/");
    await open(page, () => page.keyboard.press("Control+k"));
    await page.keyboard.insertText(typed);
    await expect(chosen(page)).toContainText(name);
    const id = await chosen(page).getAttribute("id");
    await expect(field(page)).toHaveAttribute("aria-activedescendant", id ?? "");
    await expect(page.getByRole("status").filter({ hasText: "found" })).toBeVisible();
    const href = (await chosen(page).getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(href);
    await expect(page.locator(":target")).toBeInViewport();
  });
}

test("arrows choose, all the way round, and the article is told from the background", async ({ page }) => {
  await page.goto("/source");
  await open(page, () => page.keyboard.press("Control+k"));
  await page.keyboard.type("Losyukov");
  const options = page.getByRole("option");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(options.filter({ hasText: "no concessions" }).first()).toContainText("The article ¶2.2");
  await expect(options.filter({ hasText: "Ambassador" })).toContainText("Background, not the article");
});

for (const [typed, name, address, place] of [
  ["Russian–Japanese peace treaty talks", "talks of 23–24 October 2000", "/timeline#october-talks", "listitem"],
  ["Irkutsk meeting", "Irkutsk", "/timeline#irkutsk-meeting", "listitem"],
  ["Treaty of Shimoda", "Treaty of Shimoda", "/timeline#treaty-of-shimoda", "listitem"],
  ["Kunashiri", "Kunashir or Kunashiri", "/map#kunashir", "region"],
  ["Hashimoto", "Ryutaro Hashimoto", "/people#person-hashimoto", "article"],
] as const) {
  test(`${typed} is shown where it has its place, at ${address}`, async ({ page }) => {
    await page.goto("/");
    await open(page, () => page.keyboard.press("Control+k"));
    await page.keyboard.insertText(typed);
    await page
      .getByRole("option")
      .filter({ hasText: typographic(name) })
      .first()
      .click();
    await expect(page).toHaveURL(address);
    await expect(page.locator(":target").and(page.getByRole(place))).toBeInViewport();
  });
}

test("a sentence on the page that one reads is found and shown", async ({ page }) => {
  await page.goto("/source#p1-1");
  await open(page, () => page.getByRole("button", { name: "Search" }).press("Enter"));
  await page.keyboard.type("no new proposals");
  await expect(chosen(page)).toContainText("no new proposals");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/source#p2-2");
  await expect(page.locator(".sentence:target")).toBeInViewport();
  await expect(page.getByRole("dialog")).toBeHidden();
});

for (const [platform, hint, keys, press, other] of [
  ["MacIntel", "⌘K", "Meta+K", "Meta+k", "Control+k"],
  ["Win32", "Ctrl K", "Control+K", "Control+k", "Meta+k"],
] as const) {
  test(`the keys that open it are those of the keyboard: ${hint} on ${platform}, in the room that all have`, async ({
    page,
  }) => {
    await page.goto("/");
    const button = page.getByRole("button", { name: "Search" });
    const before = await button.boundingBox();
    await page.addInitScript((name) => Object.defineProperty(navigator, "platform", { get: () => name }), platform);
    await page.reload();
    await expect(button).toHaveAttribute("aria-keyshortcuts", keys);
    await expect(button.locator("kbd")).toHaveText(hint);
    expect(await button.boundingBox()).toEqual(before);
    await page.keyboard.press(other);
    await expect(field(page)).toBeHidden();
    await open(page, () => page.keyboard.press(press));
  });
}

test("Escape closes it, and whoever opened it has the focus again", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Search" });
  await open(page, () => button.press("Enter"));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();
});

test("what is found nowhere offers the names that are nearest", async ({ page }) => {
  await page.goto("/");
  await open(page, () => page.keyboard.press("Control+k"));
  await page.keyboard.type("Lasukaw");
  await expect(page.getByText("Nothing is found for “Lasukaw”.")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Nothing found" })).toBeAttached();
  await page.getByRole("button", { name: "Aleksandr Losyukov" }).press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(chosen(page)).toContainText("Aleksandr Losyukov");
});

test("nothing of the search is fetched before somebody searches", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/people", { waitUntil: "networkidle" });
  expect(asked).not.toContain("/search-index.json");
  await open(page, () => page.keyboard.press("Control+k"));
  await expect(page.getByText("For example")).toBeVisible();
  expect(asked).toContain("/search-index.json");
});

test("whatever can be found leads to a place that is there", async ({ request }) => {
  const entries: readonly { readonly href: string }[] = await (await request.get("/search-index.json")).json();
  const anchors = Map.groupBy(new Set(entries.map(({ href }) => href)), (href) => href.split("#")[0] ?? "");
  expect([...anchors.keys()].sort()).toEqual(["/background", "/map", "/people", "/sides", "/source", "/timeline"]);
  for (const [path, hrefs] of anchors) {
    const page = await (await request.get(path)).text();
    const gone = hrefs.filter((href) => href.includes("#") && !page.includes(`id="${href.split("#")[1]}"`));
    expect(gone).toEqual([]);
  }
});

test.describe("without a connection", () => {
  test.use({ provoked: failedRequest });

  test("the search says so, keeps what was typed and works once it is back", async ({ page }) => {
    await page.route("**/search-index.json", (route) => route.abort());
    await page.goto("/");
    await open(page, () => page.keyboard.press("Control+k"));
    await page.keyboard.type("Etorofu");
    await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
    await check(page, "search, failed");
    await page.unroute("**/search-index.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(chosen(page)).toContainText("Iturup or Etorofu");
  });
});

test.describe("in every look", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("every state of the search is accessible and fits", async ({ page }) => {
    await page.goto("/");
    await open(page, () => page.getByRole("button", { name: "Search" }).click());
    await expect(page.getByText("For example")).toBeVisible();
    await checkEveryLook(page, "search, empty");
    await field(page).fill("Putin");
    await expect(chosen(page)).toBeVisible();
    await checkEveryLook(page, "search, found");
    const dialog = page.getByRole("dialog");
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await field(page).fill("Lasukaw");
    await expect(page.getByText("The nearest names")).toBeVisible();
    await checkEveryLook(page, "search, nothing found");
  });
});
