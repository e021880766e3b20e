import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, oneOption, place, seeResult } from "./taking.ts";

test.use({ provoked: failedRequest, contextOptions: { reducedMotion: "reduce" } });

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test("every state of the pages is accessible and fits", async ({ page, context }) => {
        await page.goto("/");
        await expect(page.getByText("None yet.")).toBeVisible();
        await check(page, "home, first time");
        await page.getByText("Choose topics, kinds and length").click();
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
      ] as const) {
        test(`${address} is accessible and fits`, async ({ page }) => {
          await page.goto(address);
          await expect(page.getByRole("heading", { name: heading })).toBeVisible();
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

async function check(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("; ")}`);
  expect.soft(found, state).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow, `${state}: scrolls sideways`).toBeLessThanOrEqual(0);
}
