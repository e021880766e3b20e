import { answerAny } from "./answering.ts";
import { expect, test } from "./journey.ts";
import { next, place, seeResult } from "./taking.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("a quiz is taken by touch on a small phone", async ({ page }) => {
  await page.goto("/");
  await page.getByText("Choose what to ask").tap();
  await page.getByText("5", { exact: true }).tap();
  await page.getByRole("button", { name: "Start this quiz" }).tap();
  for (let number = 1; number <= 5; number++) {
    await expect(place(page, number, 5)).toBeVisible();
    await expect(page.getByRole("button", { name: "Confirm", exact: true })).toBeInViewport({ ratio: 1 });
    await answerAny(page, { verdict: "rightly", means: "touch" });
    await expect(page.getByText(/^(Right|Rightly ticked)\.$/).first()).toBeInViewport();
    const go = number < 5 ? next(page) : seeResult(page);
    await expect(go).toBeInViewport({ ratio: 1 });
    await go.tap();
  }
  await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
});
