import { check } from "./check.ts";
import { expect, test } from "./journey.ts";

test("a question is flagged and doubted, and both are there after a reload", async ({ page }) => {
  await page.goto("/quiz?seed=tea&length=3&kinds=single-choice");
  await page.getByRole("button", { name: "Flag", exact: true }).click();
  await page.getByRole("button", { name: "Note a doubt" }).click();
  const dialog = page.getByRole("dialog", { name: "What do you doubt?" });
  await check(page, "doubting");
  await dialog.getByRole("textbox").fill("Is option B right as well?");
  await dialog.getByRole("button", { name: "Keep this doubt with the question" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Your doubt is kept" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Flagged to come back to", pressed: true })).toBeVisible();
  await page.getByRole("button", { name: "Your doubt is kept" }).click();
  await expect(dialog.getByRole("textbox")).toHaveValue("Is option B right as well?");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Overview" }).click();
  await expect(page.getByRole("dialog", { name: "All questions" }).getByLabel("flagged")).toHaveCount(1);
});
