import type { Page } from "@playwright/test";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { tabTo } from "./tab-to.ts";

const rows = (page: Page) =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Proof", exact: true }) });
const proofs = (page: Page) => page.getByRole("button", { name: "Proof", exact: true });
const found = (page: Page) => page.getByRole("status").filter({ hasText: /questions on the/ });
const words = (page: Page) => page.getByRole("searchbox", { name: "Words in the question" });
const section = (page: Page, title: string) => page.locator("summary", { hasText: title });

test("the bank is filtered and searched, what fits is counted, and a reload keeps it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Every question, with its proof" }).click();
  await expect(page.getByText("This page shows the answers.")).toBeVisible();
  await expect(found(page)).toHaveText(/^All \d+ questions on the article\.$/);

  await section(page, "Difficulty").click();
  await page.getByRole("checkbox", { name: "hard" }).check();
  await expect(found(page)).toHaveText(/^\d+ of \d+ questions on the article fit\.$/);
  await expect(page).toHaveURL("/bank?difficulties=hard");
  await section(page, "Paragraph").click();
  const paragraph = page.getByRole("radio", { name: "¶5" });
  const count = (await page.locator("label", { has: paragraph }).textContent())?.match(/¶5(\d+)$/)?.[1];
  await paragraph.check();
  await expect(found(page)).toHaveText(new RegExp(`^${count} of `));

  await words(page).fill("TŌKYŌ");
  await expect(page).toHaveURL(/text=T/);
  await expect(found(page)).not.toHaveText(new RegExp(`^(${count}|None) of `));
  const [told, first] = [await found(page).textContent(), await rows(page).first().textContent()];
  await page.reload();
  await expect(found(page)).toHaveText(told ?? "");
  expect(await rows(page).first().textContent()).toBe(first);
  await expect(words(page)).toHaveValue("TŌKYŌ");

  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(words(page)).toBeFocused();
  await expect(page).toHaveURL(/\/bank\?text=[^&]*$/);
});

test("a proof says why each option is right or wrong, and back from its citation the filters are as they were", async ({
  page,
}) => {
  await page.goto("/bank?kinds=who-says-so&text=no-new-proposals");
  await proofs(page).first().click();
  const row = rows(page).first();
  await expect(row.getByText("Right. It stands on the word of Aleksandr Losyukov.")).toBeVisible();
  await expect(row.getByText("Proved by statement 1.")).toBeVisible();
  await expect(row.getByText("Not right.").first()).toBeVisible();
  await expect(
    row.getByText("Ruled out by statement 1: it gives another, and there is only one.").first(),
  ).toBeVisible();
  await expect(row.getByText("Aleksandr Losyukov said that “no new proposals were advanced”")).toBeVisible();
  await row.getByRole("link", { name: "Monitor 6/201 ¶2.2" }).click();
  await expect(page).toHaveURL("/source#p2-2");
  await expect(page.locator(":target")).toBeInViewport();
  await page.goBack();
  await expect(found(page)).toHaveText(/fits?\.$/);
  await section(page, "Kinds of question").click();
  await expect(page.getByRole("checkbox", { name: "Who says so?" })).toBeChecked();
  await expect(words(page)).toHaveValue("no-new-proposals");
});

test("more questions come on demand, and one goes on reading where they begin", async ({ page }) => {
  await page.goto("/bank");
  await expect(rows(page)).toHaveCount(20);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(rows(page)).toHaveCount(40);
  await expect(rows(page).nth(20).getByRole("heading")).toBeFocused();
  await expect(page.getByText(/^40 of \d+ are shown\.$/)).toBeVisible();
});

test("an address that cannot be read says what is wrong with it and keeps the rest", async ({ page }) => {
  await page.goto("/bank?topics=weather&paragraph=9&difficulties=hard");
  await expect(page.getByText("There is no topic “weather”.")).toBeVisible();
  await expect(page.getByText("There is no paragraph “9”: the article has 7.")).toBeVisible();
  await expect(section(page, "Difficulty")).toContainText("hard");
  await expect(found(page)).toHaveText(/ fit\.$/);
});

test("what nothing fits is told, with a way back to everything", async ({ page }) => {
  await page.goto("/bank?about=background&text=elephant");
  await expect(found(page)).toHaveText(/^None of \d+ questions on the background fits\.$/);
  await page.getByRole("button", { name: "Show all questions" }).click();
  await expect(found(page)).toHaveText(/^All \d+ questions on the background\.$/);
  await expect(found(page)).toBeFocused();
  await expect(page).toHaveURL("/bank?about=background");
});

test("the keyboard alone searches, filters and unfolds", async ({ page }) => {
  await page.goto("/bank");
  await expect(rows(page)).toHaveCount(20);
  await tabTo(page, words(page));
  await page.keyboard.type("Losyukov");
  await expect(found(page)).toHaveText(/ fit\.$/);
  await tabTo(page, section(page, "Kinds of statement"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("checkbox", { name: "attributed" }));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/bank?statuses=attributed&text=Losyukov");
  await tabTo(page, proofs(page).first());
  await page.keyboard.press("Enter");
  await expect(proofs(page).first()).toHaveAttribute("aria-expanded", "true");
  await expect(rows(page).first().getByRole("heading", { name: "What this rests on" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("the filters are folded behind a button that tells how many are chosen", async ({ page }) => {
    await page.goto("/bank?difficulties=hard");
    await expect(section(page, "Topics")).toBeHidden();
    await page.getByRole("button", { name: "Filters: 1 chosen" }).tap();
    await section(page, "Topics").tap();
    await page.getByRole("checkbox", { name: "Islands" }).tap();
    await expect(page).toHaveURL("/bank?topics=islands&difficulties=hard");
    await expect(page.getByRole("button", { name: "Filters: 2 chosen" })).toBeVisible();
  });
});

test.describe("without a connection", () => {
  test.use({ provoked: failedRequest, contextOptions: { reducedMotion: "reduce" } });

  test("what was found stays in sight, and comes again on demand", async ({ page }) => {
    await page.goto("/bank");
    await expect(rows(page)).toHaveCount(20);
    await page.route("**/api/trpc/**", (route) => route.abort());
    await page.getByRole("button", { name: "Show more" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "No connection" })).toBeVisible({ timeout: 10_000 });
    await expect(rows(page)).toHaveCount(20);
    await page.unroute("**/api/trpc/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(rows(page)).toHaveCount(40);
  });

  test("a first visit says so, and loads when it is back", async ({ page }) => {
    await page.route("**/api/trpc/**", (route) => route.abort());
    await page.goto("/bank?difficulties=hard");
    await expect(page.getByRole("alert").filter({ hasText: "No connection" })).toBeVisible({ timeout: 10_000 });
    await checkEveryLook(page, "bank, no connection");
    await page.unroute("**/api/trpc/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(found(page)).toHaveText(/ fit\.$/);
  });
});

test.describe("in every look", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("every state of the bank is accessible and fits", async ({ page }) => {
    test.slow();
    for (const kind of ["single-choice", "sort-into-groups", "put-in-order", "type-the-answer", "find-on-the-map"]) {
      await page.goto(`/bank?kinds=${kind}`);
      await proofs(page).first().click();
      await expect(page.getByRole("heading", { name: "What this rests on" })).toBeVisible();
      await checkEveryLook(page, `bank, ${kind}`);
    }
    await page.locator("form details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole("button", { name: /^Filters/ }).click();
    await checkEveryLook(page, "bank, choosing");
    await page.goto("/bank?text=elephant&topics=weather");
    await expect(page.getByText("No question fits all of that.")).toBeVisible();
    await checkEveryLook(page, "bank, nothing found");
  });
});
