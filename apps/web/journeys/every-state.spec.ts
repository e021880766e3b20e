import { check } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, oneOption, place, seeResult } from "./taking.ts";

test.use({ provoked: failedRequest, contextOptions: { reducedMotion: "reduce" } });

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test("every state of the pages is accessible and fits", async ({ page, context }) => {
        await page.goto("/");
        await expect(page.getByText("A question, with its proof")).toBeVisible();
        await check(page, "home, first time");
        await page.getByText("Choose what to ask").click();
        await check(page, "home, choosing");

        await page.goto(`/quiz?seed=states&length=3&${oneOption}`);
        await expect(place(page, 1, 3)).toBeVisible();
        await check(page, "question");
        await page.getByRole("button", { name: "Keys" }).click();
        await check(page, "keys");
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Overview" }).click();
        await check(page, "overview");
        await page.getByRole("button", { name: "See your result" }).click();
        await check(page, "overview, asking");
        await page.keyboard.press("Escape");
        await page.getByRole("radio").first().check();
        await check(page, "question, chosen");
        await answer(page, 0);
        await expect(next(page)).toBeVisible();
        await page.locator("summary").click();
        await check(page, "answered");
        await next(page).click();
        await context.setOffline(true);
        await answer(page, 1);
        await expect(page.getByText("Not sent yet").first()).toBeVisible();
        await check(page, "not sent");
        await context.setOffline(false);
        await next(page).click();

        await page.goto("/");
        await expect(page.getByText("Continue the quiz you left")).toBeVisible();
        await check(page, "home, with a quiz left");

        await page.goto(`/quiz?seed=states&length=3&${oneOption}`);
        await answer(page, 0);
        await expect(seeResult(page)).toBeVisible();
        await check(page, "last question");
        await seeResult(page).click();
        await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
        await check(page, "result");

        await page.goto("/");
        await expect(page.getByText("of 3 right")).toBeVisible();
        await check(page, "home, with results");
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
          await check(page, address);
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
          await check(page, heading);
        }
        await page.route("**/api/trpc/**", (route) => route.abort());
        await page.goto("/quiz?seed=away&length=2");
        await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
        await check(page, "no connection");
        await page.goto("/");
        await expect(page.getByText("No connection:")).toBeVisible();
        await check(page, "home, no connection");
      });
    });
  }
}
