import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { smallTargetsOn } from "./small-targets.ts";
import { answer, oneOption, place, takeQuiz } from "./taking.ts";

test.use({ hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

test("whatever is pressed is large enough for a thumb, on every page and every screen that is touched", async ({
  page,
}) => {
  test.slow();
  for (const address of [
    "/",
    "/source",
    "/background",
    "/people",
    "/sides",
    "/timeline",
    "/map",
    "/yours",
    "/result",
  ]) {
    await page.goto(address);
    await fitsThumbs(page, address);
  }
  await page.goto(`/quiz?seed=thumb&length=2&${oneOption}`);
  await expect(place(page, 1, 2)).toBeVisible();
  await fitsThumbs(page, "question");
  await answer(page, 0);
  await expect(page.getByRole("note", { name: "What this rests on" })).toBeVisible();
  await fitsThumbs(page, "answer");
  await takeQuiz(page, "/quiz?seed=thumb&length=3", 3);
  await fitsThumbs(page, "result");
  await page.goto("/");
  await expect(page.getByText(/of 3 right/)).toBeVisible();
  await fitsThumbs(page, "home, coming back");
  for (const address of ["/cards", "/cards/all", "/cards/progress"]) {
    await page.goto(address);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await fitsThumbs(page, address);
  }
});

/** With all that can be unfolded. */
async function fitsThumbs(page: Page, state: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await smallTargetsOn(page), `${state}, ${width} pixels wide`).toEqual([]);
  }
}
