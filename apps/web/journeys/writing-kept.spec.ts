import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { button, field, openEmptySet, rows, saved, write } from "./writing.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("pasted HTML, Hebrew and emoji are shown as they are, and what is too long is refused at its field", async ({
  page,
}) => {
  await openEmptySet(page);
  await write(page, "Type the answer");
  await field(page, "Answer").fill("🏯");
  for (const text of ["<img src=x onerror=alert(1)> Who?", "מי היה ראש הממשלה?", "👩🏽‍🏫 Who? 🏯"]) {
    await field(page, "Question").fill(text);
    await expect(rows(page).locator("p.font-heading")).toHaveText(text);
    await saved(page);
  }
  await field(page, "Question").fill("a".repeat(10_000));
  await expect(page.getByText("That is 10000 signs, and there is room for 600.")).toBeVisible();
  await field(page, "Answer").fill("b".repeat(301));
  await expect(page.getByText("That is 301 signs, and there is room for 300.")).toBeVisible();
  await page.getByRole("radio", { name: "A date" }).check();
  await field(page, "Answer").fill("3/4/2000");
  await expect(page.getByText("This can be two dates: write the month as a word.")).toBeVisible();
  await field(page, "Answer").fill("3 April 2000");
  await expect(page.getByText("whether it is right, only you can tell.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("of two tabs that write at one question the later one is told", async ({ page, context }) => {
  await openEmptySet(page);
  await write(page, "True or false");
  await field(page, "Question").fill("Before?");
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: /^Change: / }).click();
  await field(other, "Question").fill("There?");
  await saved(other);
  await field(page, "Question").fill("Here?");
  const parted = page.getByRole("alert").filter({ hasText: "Changed in another tab" });
  await expect(parted).toContainText("1 in other words");
  await parted.getByRole("button", { name: "Take what is there" }).click();
  await expect(field(page, "Question")).toHaveValue("There?");
});

test.describe("without a connection", () => {
  test.use({ provoked: failedRequest });

  test("what is typed is kept in a tab that is closed", async ({ page, context }) => {
    await openEmptySet(page);
    const address = page.url();
    await write(page, "Several right");
    await saved(page);
    await context.setOffline(true);
    await field(page, "Question").fill("Kept?");
    await field(page, "Option A").fill("kept as well");
    await expect(page.getByText("Not saved yet: no connection.")).toBeVisible();
    await expect(page.getByText("No connection: what you typed is kept")).toBeVisible();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await again.getByRole("button", { name: /^Change: / }).click();
    await expect(field(again, "Question")).toHaveValue("Kept?");
    await expect(field(again, "Option A")).toHaveValue("kept as well");
    await saved(again);
  });
});

test("every state of writing is accessible and fits", async ({ page }) => {
  test.slow();
  await openEmptySet(page);
  await button(page, "Write your own").click();
  await checkEveryLook(page, "writing, which kind");
  await button(page, "Write your own").click();
  for (const kind of ["Single choice", "Type the answer", "True or false"]) {
    await write(page, kind);
    await expect(page.getByText(/ missing\. What you typed is kept here/)).toBeVisible();
    await saved(page);
    await checkEveryLook(page, `writing, ${kind}, empty`);
  }
  await field(page, "Question").fill("Did Losyukov visit the Northern Territories?");
  await field(page, "Find a statement").fill("Kono");
  await expect(page.getByText("statements, the best first")).toBeVisible();
  await checkEveryLook(page, "writing, looking for a statement");
  await button(page, /^Rest on this: /)
    .first()
    .click();
  await page.getByRole("radio", { name: "True", exact: true }).check();
  await expect(page.getByText("Wrong: ").first()).toBeVisible();
  await expect(page.getByText("The facts cannot judge: ").first()).toBeVisible();
  await saved(page);
  await checkEveryLook(page, "writing, wrong");
});
