import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, oneOption, place, seeResult, stem } from "./taking.ts";

test("a reload goes on at the same question", async ({ page }) => {
  await page.goto(`/quiz?seed=reload&length=3&${oneOption}`);
  await answer(page, 0);
  await next(page).click();
  await expect(place(page, 2, 3)).toBeVisible();
  const before = await stem(page);
  await page.reload();
  await expect(place(page, 2, 3)).toBeVisible();
  expect(await stem(page)).toBe(before);

  await page.goto("/");
  await page.getByRole("link", { name: "Continue the quiz you left" }).click();
  await expect(place(page, 2, 3)).toBeVisible();
});

test("the first answer counts when two tabs give one", async ({ page, context }) => {
  const address = `/quiz?seed=tabs&length=3&${oneOption}`;
  await page.goto(address);
  await expect(place(page, 1, 3)).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);
  await expect(place(other, 1, 3)).toBeVisible();

  await answer(page, 0);
  await next(page).click();
  await answer(page, 0);
  await expect(next(page)).toBeVisible();

  await answer(other, 1);
  await expect(other.getByText("That first answer counts.").first()).toBeVisible();
  await expect(other.getByRole("main").getByRole("listitem").first()).toHaveAttribute("data-chosen");
  await next(other).click();
  await expect(place(other, 3, 3)).toBeVisible();
});

test.describe("with requests that fail", () => {
  test.use({ provoked: failedRequest });

  test("an answer given without connection is sent when it is back", async ({ page, context }) => {
    await page.goto(`/quiz?seed=offline&length=2&${oneOption}`);
    await expect(place(page, 1, 2)).toBeVisible();
    await context.setOffline(true);
    await answer(page, 1);
    await expect(page.getByText("Not sent yet: no connection.").first()).toBeVisible();
    await expect(page.getByRole("radio").nth(1)).toBeChecked();
    await context.setOffline(false);
    await expect(next(page)).toBeFocused();
  });

  test("an answer that was not sent survives a reload", async ({ page }) => {
    await page.goto(`/quiz?seed=kept&length=2&${oneOption}`);
    await page.route("**/attempt.answer*", (route) => route.abort());
    await answer(page, 1);
    await expect(page.getByText("Not sent yet").first()).toBeVisible();
    await page.getByRole("button", { name: "Send now" }).click();
    await expect(page.getByText("Not sent yet").first()).toBeVisible();
    await page.unroute("**/attempt.answer*");
    await page.reload();
    await expect(page.locator("[data-chosen]")).toBeVisible();
    await expect(page.getByRole("main").getByRole("listitem").nth(1)).toHaveAttribute("data-chosen");
  });

  test("a page that found no server loads by itself when the server is there", async ({ page }) => {
    await page.route("**/attempt.start*", (route) => route.abort());
    await page.goto("/quiz?seed=waits&length=2");
    await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
    await page.unroute("**/attempt.start*");
    await expect(place(page, 1, 2)).toBeVisible({ timeout: 15_000 });
  });

  test("a server that is killed and started again has lost no answer", async ({ page, server }) => {
    await page.goto(`/quiz?seed=killed&length=3&${oneOption}`);
    await answer(page, 0);
    await next(page).click();
    await server.kill();
    await answer(page, 0);
    await expect(page.getByText("Not sent yet").first()).toBeVisible();
    await server.start();
    await expect(next(page)).toBeVisible({ timeout: 40_000 });
    await next(page).click();
    await answer(page, 0);
    await seeResult(page).click();
    await expect(page.getByText(/^\d \/ 3 · taken today/)).toBeVisible();
    await expect(page.getByText("not answered")).toBeHidden();
  });
});
