import { readFile } from "node:fs/promises";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";

test("a phrase written down on one device opens its quizzes on another", async ({ page, browser, baseURL }) => {
  await page.goto("/quiz?seed=tea&length=3");
  await expect(page.getByRole("button", { name: "Confirm" })).toBeVisible();
  await page.goto("/yours");
  await page.getByRole("button", { name: "Make a phrase" }).click();
  const words = page.getByRole("region", { name: "Take it to another device" }).getByRole("listitem");
  await expect(words).toHaveCount(6);
  const phrase = (await words.allInnerTexts()).map((word) => word.replace(/^\d+\s*/, "")).join(" ");

  const laptop = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await laptop.newPage();
  await other.goto("/yours");
  await other.getByLabel("The six words").fill(phrase.toUpperCase());
  await other.getByRole("button", { name: "Open", exact: true }).click();
  await expect(other.getByText("Opened: your quizzes and cards are here now.")).toBeVisible();
  await other.getByRole("link", { name: "Go on with them" }).click();
  await expect(other.getByRole("link", { name: /Continue the quiz you left/ })).toBeVisible();
  await laptop.close();
});

test.describe("what is refused", () => {
  test.use({ provoked: failedRequest });

  test("a broken phrase is told in words that help, and stays in the field", async ({ page }) => {
    await page.goto("/yours");
    const field = page.getByLabel("The six words");
    await field.fill("abandon ability able about above abcent");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect(page.getByText("Is “absent” meant?")).toBeVisible();
    await expect(field).toHaveValue("abandon ability able about above abcent");
  });
});

test("everything can be saved as a file, and then erased once that is meant", async ({ page }) => {
  await page.goto("/quiz?seed=tea&length=3");
  await expect(page.getByRole("button", { name: "Confirm" })).toBeVisible();
  await page.goto("/yours");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Everything (JSON)" }).click();
  const kept = JSON.parse(await readFile(await (await saving).path(), "utf8"));
  expect(kept.attempts).toHaveLength(1);
  await page.getByRole("button", { name: "Erase everything…" }).click();
  const question = page.getByRole("dialog", { name: "Erase everything?" });
  await question.getByRole("button", { name: "Keep it" }).click();
  await expect(question).toBeHidden();
  await page.getByRole("button", { name: "Erase everything…" }).click();
  await question.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByText("Erased. Nothing of you is kept.")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("link", { name: /Continue the quiz you left/ })).toHaveCount(0);
});

test.describe("in every look", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the page is accessible and fits", async ({ page }) => {
    await page.goto("/yours");
    await page.getByRole("button", { name: "Make a phrase" }).click();
    await expect(page.getByRole("button", { name: "Make another phrase" })).toBeVisible();
    await checkEveryLook(page, "with a phrase");
    await page.getByRole("button", { name: "Erase everything…" }).click();
    await checkEveryLook(page, "asked whether to erase");
  });
});
