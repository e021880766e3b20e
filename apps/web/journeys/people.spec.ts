import { check } from "./check.ts";
import { expect, test } from "./journey.ts";

test("a person's card tells the office, what is said and where, and leads to those named together", async ({
  page,
}) => {
  await page.goto("/people");
  const losyukov = page.getByRole("article", { name: "Aleksandr Losyukov" });
  await expect(losyukov.getByText("was a Russian Deputy Foreign Minister in October 2000.")).toBeVisible();
  await expect(losyukov.locator("[lang=ja]")).toHaveText("ロシュコフ");
  await expect(losyukov.locator("[lang=ru]")).toHaveText("Александр Прохорович Лосюков");
  await losyukov.getByText("Says, as the article has it").click();
  const denial = losyukov.getByRole("listitem").filter({ hasText: "had made no concessions" });
  await expect(denial.getByText("denied", { exact: true })).toBeVisible();
  await expect(denial.getByRole("link", { name: /^¶2\.2/ })).toHaveAttribute("href", "/source#p2-2");
  await losyukov.getByRole("link", { name: "Ryozo Kato", exact: true }).click();
  await expect(page).toHaveURL("/people#person-kato");
  await expect(page.getByRole("article", { name: "Ryozo Kato" })).toBeInViewport();
});

test("who has no office in the article is said to have none, and other sources are told apart", async ({ page }) => {
  await page.goto("/people#person-kato");
  const kato = page.getByRole("article", { name: "Ryozo Kato" });
  await expect(kato.getByText("The article gives Ryozo Kato no office.")).toBeVisible();
  const elsewhere = kato.getByText("Not in the article: what other sources tell");
  await expect(kato.getByRole("link", { name: /In the background/ })).toHaveCount(0);
  await elsewhere.click();
  await kato.getByRole("link", { name: /In the background.*Deputy Foreign Minister/ }).click();
  await expect(page).toHaveURL("/background#tenure-kato-as-deputy-foreign-minister");
  await expect(page.locator(".landing:target")).toBeInViewport();
});

test("everybody is found by name at the top, by side", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/people");
  const everybody = page.getByRole("navigation", { name: "Everybody on this page" });
  await expect(everybody.getByRole("listitem").filter({ hasText: /^\w+ \w+$/ })).toHaveCount(10);
  await expect(everybody).toBeInViewport({ ratio: 0.5 });
  await everybody.getByRole("link", { name: "Yohei Kono" }).press("Enter");
  await expect(page).toHaveURL("/people#person-kono");
  await expect(page.getByRole("article", { name: "Yohei Kono" })).toBeInViewport();
});

test("what is folded is found by whoever looks for words in the page, and is whole on paper", async ({ page }) => {
  await page.goto("/people");
  const statements = page.getByRole("main").locator("details li");
  await expect(statements.filter({ hasText: "had made no concessions" }).first()).toBeHidden();
  const count = await statements.count();
  expect(count).toBeGreaterThan(100);

  await page.emulateMedia({ media: "print" });
  await expect(statements.filter({ visible: true })).toHaveCount(count);
  await expect(page.getByRole("navigation", { name: "Everybody on this page" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  // As the search of a browser does.
  await page.goto("/people#:~:text=had%20made%20no%20concessions");
  await expect(statements.filter({ hasText: "had made no concessions" }).first()).toBeInViewport();
});

test("the table has everybody, side by side", async ({ page }) => {
  await page.goto("/people");
  const table = page.getByRole("table", { name: "The people of the article and their offices" });
  await expect(table.getByRole("rowheader")).toHaveCount(10);
  await expect(table.getByRole("row", { name: /Ryozo Kato/ })).toContainText("none in the article");
  await expect(table.getByRole("row", { name: /Leonid Ivashov/ })).toContainText("Russia");
});

test("a position names its side in words, who says so, and what is set against it", async ({ page }) => {
  await page.goto("/sides");
  const issue = page.getByRole("region", {
    name: "what the offer of two islands in the 1956 declaration binds Moscow to",
    exact: true,
  });
  const tokyo = issue.getByRole("region", { name: /^Tokyo/ });
  const promise = tokyo.getByRole("listitem").filter({ hasText: "in any event" }).first();
  await expect(promise.getByText("attributed", { exact: true })).toBeVisible();
  await expect(promise.getByRole("list", { name: "Who says so" }).getByRole("listitem")).toHaveText([
    "The article",
    "a Russian newspaper report reports",
    "Tokyo believes",
  ]);
  await promise.getByRole("link", { name: /^Moscow, position 1/ }).click();
  await expect(page).toHaveURL("/sides#position-russia-on-the-offer");
  await expect(page.locator(".landing:target")).toBeInViewport();
});

test("the bar at the top marks what a page is a part of", async ({ page }) => {
  const link = (name: string) => page.getByRole("navigation", { name: "Site" }).getByRole("link", { name });
  await page.goto("/cards/progress");
  await expect(link("Cards")).toHaveAttribute("aria-current", "true");
  await page.goto("/background");
  await expect(link("The article")).toHaveAttribute("aria-current", "true");
  await expect(link("Cards")).not.toHaveAttribute("aria-current");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the sides stand one under the other, each with its name", async ({ page }) => {
    await page.goto("/sides");
    const issue = page.getByRole("region", { name: "whether to hold another summit in 2000", exact: true });
    const [moscow, tokyo] = await Promise.all([
      issue.getByRole("heading", { name: /^Moscow/ }).boundingBox(),
      issue.getByRole("heading", { name: /^Tokyo/ }).boundingBox(),
    ]);
    expect(tokyo?.y).toBeGreaterThan(moscow?.y ?? Number.POSITIVE_INFINITY);
    expect(tokyo?.x).toBe(moscow?.x);
  });

  test("the menu opens and folds by keyboard, marks where one is, and folds where one arrives", async ({ page }) => {
    await page.goto("/people");
    const menu = page.getByRole("button", { name: "Menu" });
    const site = page.getByRole("navigation", { name: "Site" });
    await expect(site).toBeHidden();
    await expect(async () => {
      if (await site.isHidden()) await menu.press("Enter");
      await expect(menu).toHaveAttribute("aria-expanded", "true", { timeout: 500 });
    }).toPass();
    await expect(site.getByRole("link", { name: "People" })).toHaveAttribute("aria-current", "page");
    await check(page, "menu");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(site).toBeHidden();
    await expect(menu).toBeFocused();
    await menu.click();
    await site.getByRole("link", { name: "Sides" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Moscow and Tokyo, side by side" })).toBeVisible();
    await expect(site).toBeHidden();
  });
});
