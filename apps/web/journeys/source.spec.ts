import { expect, test } from "./journey.ts";
import { answer, next, oneOption } from "./taking.ts";

test("a citation leads to its sentence in the article, and back to the quiz", async ({ page }) => {
  await page.goto(`/quiz?seed=cite&length=3&${oneOption}`);
  await answer(page, 0);
  const citation = page.getByRole("link", { name: /^Monitor 6\/201 ¶\d\.\d$/ }).first();
  const place = (await citation.textContent())?.replace("Monitor 6/201 ", "") ?? "";
  await citation.click();
  await expect(page).toHaveURL(/\/source#p\d-\d$/);
  const sentence = page.locator(".sentence:target");
  await expect(sentence.getByRole("heading")).toContainText(place);
  await expect(sentence).toBeInViewport();
  await page.goBack();
  await expect(next(page)).toBeVisible();
});

test("a tension leads to the statement on the other side", async ({ page }) => {
  await page.goto("/source#p2-2");
  const denial = page.locator(".sentence:target > ul > li").filter({ hasText: "had made no concessions" }).first();
  await expect(denial.getByText("denied", { exact: true })).toBeVisible();
  await denial.getByRole("link", { name: /^¶1\.1/ }).click();
  await expect(page).toHaveURL("/source#p1-1");
  await expect(page.locator(".sentence:target")).toBeInViewport();
});

test("the article is reached from the header, and its paragraphs with the keyboard", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "The article" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The article, statement by statement" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(31);
  await page.getByRole("link", { name: /paragraph 4$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Paragraph 4" })).toBeInViewport();
});

test("what another source tells differently stands beside the statement, with its pages; the background is a page", async ({
  page,
}) => {
  await page.goto("/source#p6-1");
  const visit = page.locator(".sentence:target > ul > li").filter({ hasText: "announced visit to Moscow" });
  await expect(visit.getByText("Another source differs").first()).toBeVisible();
  await expect(visit.getByRole("link", { name: /Ministry of Foreign Affairs of Japan/ }).first()).toHaveAttribute(
    "href",
    /^https:\/\/[\w.]*mofa\.go\.jp\//,
  );
  await page.getByRole("link", { name: "Background from 1855 to 2001, from other sources" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Background, from other sources" })).toBeVisible();
  await expect(page.getByText("The Treaty of Shimoda", { exact: true })).toBeVisible();
});
