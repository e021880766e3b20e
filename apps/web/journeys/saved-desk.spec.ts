import type { Page } from "@playwright/test";
import { apiCall } from "../gallery/api-call.ts";
import { set } from "../gallery/sets.ts";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { choose, saved } from "./saved-file.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const section = (page: Page) => page.getByRole("region", { name: "Bring back a saved file" });
const told = (page: Page) => section(page).getByRole("status");
const bringBack = (page: Page) => page.getByRole("button", { name: "Bring it back" }).press("Enter");

/** A set of three, of which the first question is in own words; and a class. */
async function desk(page: Page): Promise<void> {
  await page.goto(`/desk/set?id=${await set(page, "Thursday", 3)}`);
  await page
    .getByRole("button", { name: /^Reword: / })
    .first()
    .press("Enter");
  const stem = page.getByLabel("Question", { exact: true });
  await stem.fill(`Think first. ${await stem.inputValue()}`);
  await expect(page.getByText("The facts find nothing wrong in your words.")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await apiCall(page, "class.create", { title: "7b" });
}

async function erase(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Erase everything…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByText("Erased. Nothing of you is kept.")).toBeVisible();
}

test("a set that was erased is on the desk again out of the file, in the teacher’s words, once", async ({ page }) => {
  await desk(page);
  const file = await saved(page);
  await erase(page);
  await page.goto("/desk");
  await expect(page.getByText("Thursday")).toHaveCount(0);

  await page.goto("/yours");
  await expect(section(page)).toContainText("and the sets of your desk");
  await expect(section(page)).toContainText("so do classes");
  await choose(page, file);
  await bringBack(page);
  await expect(told(page)).toContainText("Brought back: 1 set.");
  await expect(told(page)).toContainText("1 class was left out: make a new one, which your students join by its code.");
  await checkEveryLook(page, "sets that were brought back");
  await choose(page, file);
  await bringBack(page);
  await expect(told(page)).toContainText("Nothing was brought back.");

  await page.goto("/desk");
  await page.getByRole("link", { name: "Thursday" }).click();
  await expect(page.locator("li[data-item]")).toHaveCount(3);
  await expect(page.getByText(/^Think first\. /).first()).toBeVisible();
  await expect(page.getByText("Your words: not checked against the facts")).toBeVisible();
});

test("from the file one goes on at one’s desk in another browser", async ({ page, browser, baseURL }) => {
  await desk(page);
  const file = await saved(page);
  await using context = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await context.newPage();
  await other.goto("/yours");
  await choose(other, file);
  await bringBack(other);
  await other.getByRole("link", { name: "Open your desk" }).click();
  await expect(other.getByRole("link", { name: "Thursday" })).toBeVisible();
});

test.describe("a file that was edited", () => {
  test.use({ provoked: failedRequest });

  test("is told where it is wrong, and brings nothing back", async ({ page }) => {
    await desk(page);
    const file = await saved(page);
    await erase(page);
    await choose(page, file.replace('"title":"Thursday"', '"title":""'));
    await bringBack(page);
    await expect(page.getByText(/not as it was saved \(sets\.0\.title: must say something/)).toBeVisible();
    await page.goto("/desk");
    await expect(page.getByText("Thursday")).toHaveCount(0);
  });
});
