import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, oneOption, place, seeResult } from "./taking.ts";

test.use({ provoked: failedRequest, contextOptions: { reducedMotion: "reduce" } });

test("every state of the pages is accessible and fits", async ({ page, context }) => {
  test.slow();
  await page.goto("/");
  await expect(page.getByText("A question, with its proof")).toBeVisible();
  await checkEveryLook(page, "home, first time");
  await page.getByText("Choose what to ask").click();
  await checkEveryLook(page, "home, choosing");

  await page.goto(`/quiz?seed=states&length=3&${oneOption}`);
  await expect(place(page, 1, 3)).toBeVisible();
  await checkEveryLook(page, "question");
  await page.getByRole("button", { name: "Keys" }).click();
  await checkEveryLook(page, "keys");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Overview" }).click();
  await checkEveryLook(page, "overview");
  await page.getByRole("button", { name: "See your result" }).click();
  await checkEveryLook(page, "overview, asking");
  await page.keyboard.press("Escape");
  await page.getByRole("radio").first().check();
  await checkEveryLook(page, "question, chosen");
  await answer(page, 0);
  await expect(next(page)).toBeVisible();
  await page.locator("summary").click();
  await checkEveryLook(page, "answered");
  await next(page).click();
  await context.setOffline(true);
  await answer(page, 1);
  await expect(page.getByText("Not sent yet").first()).toBeVisible();
  await checkEveryLook(page, "not sent");
  await context.setOffline(false);
  await next(page).click();

  await page.goto("/");
  await expect(page.getByText("Continue the quiz you left")).toBeVisible();
  await checkEveryLook(page, "home, with a quiz left");

  await page.goto(`/quiz?seed=states&length=3&${oneOption}`);
  await answer(page, 0);
  await expect(seeResult(page)).toBeVisible();
  await checkEveryLook(page, "last question");
  await seeResult(page).click();
  await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
  await checkEveryLook(page, "result");

  await page.goto("/");
  await expect(page.getByText("of 3 right")).toBeVisible();
  await checkEveryLook(page, "home, with results");
});

for (const [address, heading] of [
  ["/source#p2-2", "The article, statement by statement"],
  ["/background", "Background, from other sources"],
  ["/people#person-kato", "The people and their offices"],
  ["/sides", "Moscow and Tokyo, side by side"],
  ["/timeline#october-talks", "Timeline, 1855 to 2001"],
  ["/map#kunashir", "Map of the disputed islands"],
] as const) {
  test(`${address} is accessible and fits`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    await checkEveryLook(page, address);
  });
}

test("every error is accessible and fits", async ({ page }) => {
  const states = [
    ["/quiz?length=0", "This address makes no quiz"],
    ["/result", "This address names no quiz"],
    ["/result?attempt=unknown", "This quiz is not kept in this browser"],
    ["/quiz?retry=unknown", "This quiz is not kept in this browser"],
    ["/no/such/page", "There is nothing at this address"],
  ] as const;
  for (const [address, heading] of states) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    await checkEveryLook(page, heading);
  }
  await page.route("**/api/trpc/**", (route) => route.abort());
  await page.goto("/quiz?seed=away&length=2");
  await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
  await checkEveryLook(page, "no connection");
  await page.goto("/");
  await expect(page.getByText("No connection:")).toBeVisible();
  await checkEveryLook(page, "home, no connection");
});
