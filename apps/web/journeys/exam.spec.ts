import { answerAny } from "./answering.ts";
import { check } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, oneOption, place, stem } from "./taking.ts";

test("an exam goes straight on, is handed in, and is explained only then", async ({ page }) => {
  await page.goto("/quiz?seed=exam&length=4&mode=exam");
  for (let number = 1; number <= 4; number++) {
    await expect(page).toHaveTitle(`Question ${number} of 4 · Communiqué`);
    await answerAny(page, { verdict: number === 2 ? "wrongly" : "rightly", means: "keys" });
    await expect(page.getByRole("status").last()).toHaveText(`Your answer to question ${number} is kept.`);
    await expect(page.getByText(/^(Right|Not right)\.$/)).toHaveCount(0);
  }
  await expect(page.getByText("Your answer is kept, and cannot be changed.")).toBeVisible();
  const handIn = page.getByRole("button", { name: "Hand in" });
  await expect(handIn).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Three of four right" })).toBeFocused();
  await expect(page.getByText("3 / 4 · taken today").first()).toContainText("as an exam");
  await expect(page.getByText(/^(The right answer|Not right.*|Wrongly ticked)\.$/).first()).toBeVisible();
});

test("questions are skipped and gone back to, and what was begun is still there", async ({ page }) => {
  await page.goto(`/quiz?seed=skip&length=3&mode=exam&${oneOption}`);
  await expect(place(page, 1, 3)).toBeVisible();
  await page.getByRole("radio").nth(1).check();
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page).toHaveTitle(/^Question 2 of 3/);
  await answer(page, 0);
  await expect(page).toHaveTitle(/^Question 3 of 3/);
  await page.getByRole("button", { name: "Overview" }).click();
  const overview = page.getByRole("dialog", { name: "All questions" });
  await expect(overview.getByRole("button", { name: "Question 2 answered" })).toBeVisible();
  await overview.getByRole("button", { name: "Question 1 open" }).click();
  await expect(place(page, 1, 3)).toBeVisible();
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.reload();
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
});

test("handing in with open questions asks first", async ({ page }) => {
  await page.goto(`/quiz?seed=open&length=3&mode=exam&${oneOption}`);
  await answer(page, 0);
  await expect(place(page, 2, 3)).toBeVisible();
  await page.getByRole("button", { name: "Overview" }).click();
  const overview = page.getByRole("dialog", { name: "All questions" });
  await overview.getByRole("button", { name: "Hand in" }).click();
  await expect(overview.getByText("2 questions are open. Hand in all the same?")).toBeVisible();
  await check(page, "handing in with open questions");
  await expect(overview.getByRole("button", { name: "No, go on answering" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Overview" }).click();
  await overview.getByRole("button", { name: "Hand in" }).click();
  await overview.getByRole("button", { name: "No, go on answering" }).click();
  await overview.getByRole("button", { name: "Hand in" }).click();
  await overview.getByRole("button", { name: "Yes, hand in" }).click();
  await expect(page.getByText("two not answered")).toBeVisible();
});

test("in practice, too, a question is skipped and comes back after the last", async ({ page }) => {
  await page.goto(`/quiz?seed=skip&length=2&${oneOption}`);
  await expect(place(page, 1, 2)).toBeVisible();
  const first = await stem(page);
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(place(page, 2, 2)).toBeVisible();
  await answer(page, 0);
  await next(page).click();
  await expect(place(page, 1, 2)).toBeVisible();
  expect(await stem(page)).toBe(first);
  await expect(page.getByRole("button", { name: "Skip" })).toBeHidden();
});

test("what was ordered, matched or typed and not confirmed survives a reload", async ({ page }) => {
  await page.goto("/quiz?seed=begun&length=1&kinds=put-in-order");
  await page.getByRole("button", { name: "Later" }).first().click();
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Later" }) });
  const order = await rows.allTextContents();
  await page.reload();
  await expect(rows).toHaveText(order);

  await page.goto("/quiz?seed=begun&length=1&kinds=match-pairs");
  await page.locator("[data-digit]").first().click();
  await page.reload();
  await expect(page.getByRole("button", { name: /^Take back/ })).toHaveCount(1);

  await page.goto("/quiz?seed=begun&length=1&kinds=type-the-answer");
  await page.getByRole("textbox").fill("Losyu");
  await page.reload();
  await expect(page.getByRole("textbox")).toHaveValue("Losyu");
});

test.describe("with requests that fail", () => {
  test.use({ provoked: failedRequest });

  test("an answer that cannot be read is told at the form, and what was typed is kept", async ({ page }) => {
    await page.goto("/quiz?seed=unreadable&length=1&kinds=type-the-answer");
    await page.route("**/attempt.answer*", async (route) => {
      const data = {
        code: "BAD_REQUEST",
        httpStatus: 400,
        reason: "unreadable-answer",
        hint: "Write the month as a word.",
      };
      await route.fulfill({
        status: 400,
        json: { error: { code: -32600, message: "That can be 1 February 2000 or 2 January 2000.", data } },
      });
    });
    await page.getByRole("textbox").fill("1/2/2000");
    await page.keyboard.press("Enter");
    await expect(page.getByText("That can be 1 February 2000 or 2 January 2000.").first()).toBeVisible();
    await expect(page.getByRole("status").last()).toContainText("Write the month as a word.");
    await expect(page.getByRole("textbox")).toHaveValue("1/2/2000");
    await expect(page.getByRole("textbox")).toBeFocused();
  });

  test("an answer that waits to be sent does not keep from going on, and arrives once", async ({ page, context }) => {
    await page.goto(`/quiz?seed=waiting&length=3&mode=exam&${oneOption}`);
    await expect(place(page, 1, 3)).toBeVisible();
    await context.setOffline(true);
    await answer(page, 1);
    await expect(page.getByText("Not sent yet: no connection.").first()).toBeVisible();
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(place(page, 2, 3)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole("progressbar", { name: "1 of 3 questions answered" })).toBeVisible();
    await expect(place(page, 2, 3)).toBeVisible();
  });
});
