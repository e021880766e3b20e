import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { place } from "./taking.ts";

test("two tabs that begin with a quiz at one moment are one learner's", async ({ page, context }) => {
  const other = await context.newPage();
  await letMeet(context, /attempt\.start/);
  await Promise.all([page.goto("/quiz?seed=one&length=2"), other.goto("/quiz?seed=two&length=3")]);
  await Promise.all([expect(place(page, 1, 2)).toBeVisible(), expect(place(other, 1, 3)).toBeVisible()]);
  await page.goto("/");
  const yours = page.getByRole("region", { name: "Your study" });
  await expect(yours.getByRole("link", { name: /^Continue the quiz you left/ })).toBeVisible();
  await expect(yours.getByRole("link", { name: /Left after 0 of [23]/ })).toHaveCount(1);
});

test("a card and a quiz that two tabs begin with at one moment are one learner's", async ({ page, context }) => {
  const other = await context.newPage();
  await showAnswer(page);
  await letMeet(context, /cards\.rate|attempt\.start/);
  const rated = page.waitForResponse(/cards\.rate/);
  await Promise.all([page.keyboard.press("2"), other.goto("/quiz?seed=one&length=2")]);
  await Promise.all([rated, expect(place(other, 1, 2)).toBeVisible()]);
  await page.goto("/");
  const yours = page.getByRole("region", { name: "Your study" });
  await expect(yours.getByRole("link", { name: /^Continue the quiz you left/ })).toBeVisible();
  await expect(yours.getByRole("link", { name: /due today/ })).toBeVisible();
});

/** Holds the first two calls back until both are under way; one that stays alone goes on after a while. */
async function letMeet(context: BrowserContext, calls: RegExp): Promise<void> {
  const { promise: met, resolve: meet } = Promise.withResolvers<void>();
  let count = 0;
  await context.route(calls, async (route) => {
    count += 1;
    if (count === 2) meet();
    await Promise.race([met, wait(1000)]);
    await route.continue();
  });
}

async function showAnswer(page: Page): Promise<void> {
  await page.goto("/cards");
  await page.getByRole("button", { name: /^Learn the first/ }).click();
  await page.getByRole("button", { name: "Show the answer" }).click();
  await expect(page.getByRole("group", { name: "How well did you remember it?" })).toBeVisible();
}
