import type { BrowserContext, Page } from "@playwright/test";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, oneOption, place, seeResult, takeQuiz } from "./taking.ts";

test("an address that makes no quiz says what is wrong with it", async ({ page }) => {
  await page.goto("/quiz?seed=Blue&length=99&topics=weather&kinds=essay");
  await expect(page.getByRole("heading", { name: "This address makes no quiz" })).toBeVisible();
  await keepsTitle(page, "This address makes no quiz");
  for (const word of ["“Blue”", "not 99.", "“weather”", "“essay”"]) await expect(page.getByText(word)).toBeVisible();
  await page.getByRole("link", { name: "Start a quiz of 10 questions" }).click();
  await expect(place(page, 1, 10)).toBeVisible();
});

test("a result of no quiz says so in the tab too", async ({ page }) => {
  await page.goto("/result");
  await expect(page.getByRole("heading", { name: "This address names no quiz" })).toBeVisible();
  await keepsTitle(page, "This address names no quiz");
  await page.getByRole("link", { name: "To your quizzes" }).click();
  await expect(page).toHaveTitle("Communiqué: who said what at the peace treaty talks");
});

test.describe("with refusals", () => {
  test.use({ provoked: new RegExp(`${failedRequest.source}|TypeError`) });

  test("topics and kinds that no question fits can be chosen differently", async ({ page }) => {
    await page.goto("/quiz?topics=offices&kinds=who-says-so&length=5");
    await expect(page.getByRole("heading", { name: "There is nothing to ask" })).toBeVisible();
    await page.getByRole("link", { name: "Choose differently" }).click();
    await expect(page.getByLabel("Offices")).toBeChecked();
  });

  test("a page that is not there leads to the start", async ({ page }) => {
    const response = await page.goto("/no/such/page");
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle("There is nothing at this address · Communiqué");
    await page.getByRole("link", { name: "To the start" }).click();
    await expect(page.getByRole("button", { name: "Start a quiz" })).toBeVisible();
  });

  test("somebody else's result is not shown, and a new quiz is offered", async ({ page, browser, baseURL }) => {
    await takeQuiz(page, "/quiz?seed=mine&length=2", 2);
    const other = await browser.newContext(baseURL ? { baseURL } : {});
    const elsewhere = await other.newPage();
    await elsewhere.goto(page.url());
    await expect(elsewhere.getByRole("heading", { name: "This quiz is not kept in this browser" })).toBeVisible();
    await expect(elsewhere).toHaveTitle("This quiz is not kept in this browser · Communiqué");
    await elsewhere.getByRole("link", { name: "Start a new quiz" }).click();
    await expect(place(elsewhere, 1, 10)).toBeVisible();
    await other.close();
  });

  test("an unfinished quiz has no result yet and can be continued", async ({ page }) => {
    await page.goto(`/quiz?seed=unfinished&length=2&${oneOption}`);
    await answer(page, 0);
    await next(page).click();
    await page.goto(`/result?attempt=${await latestAttempt(page)}`);
    await expect(page.getByRole("heading", { name: "This quiz is not finished yet" })).toBeVisible();
    await page.getByRole("link", { name: "Continue the quiz" }).click();
    await expect(place(page, 2, 2)).toBeVisible();
  });

  test("a cookie that was tampered with can be replaced", async ({ page, context }) => {
    await page.goto("/quiz?seed=cookie&length=2");
    await expect(place(page, 1, 2)).toBeVisible();
    await tamper(context);
    await page.reload();
    await expect(page.getByRole("heading", { name: "This browser’s record cannot be read" })).toBeVisible();
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(place(page, 1, 2)).toBeVisible();
  });

  test("a quiz whose end is refused over its cookie can be started over", async ({ page, context }) => {
    await page.goto(`/quiz?seed=end&length=1&${oneOption}`);
    await answer(page, 0);
    await expect(seeResult(page)).toBeVisible();
    await tamper(context);
    await seeResult(page).click();
    await expect(page.getByRole("heading", { name: "This browser’s record cannot be read" })).toBeVisible();
    await expect(page).toHaveTitle("This browser’s record cannot be read · Communiqué");
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(page.getByRole("radio").first()).toBeVisible();
    await expect(page).toHaveTitle("Question 1 of 1 · Communiqué");
  });

  test("an answer to a quiz that was finished elsewhere leads to its result", async ({ page }) => {
    await page.goto(`/quiz?seed=elsewhere&length=2&${oneOption}`);
    await expect(place(page, 1, 2)).toBeVisible();
    await page.request.post("/api/trpc/attempt.finish", { data: { attempt: await latestAttempt(page) } });
    await answer(page, 1);
    await expect(page.getByRole("heading", { name: "This quiz is already finished" })).toBeVisible();
    await page.getByRole("link", { name: "See your result" }).click();
    await expect(page.getByText("two not answered")).toBeVisible();
  });

  test("a page without connection says so and loads when it is back", async ({ page }) => {
    await page.route("**/api/trpc/**", (route) => route.abort());
    await page.goto("/quiz?seed=away&length=2");
    await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
    await page.unroute("**/api/trpc/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(place(page, 1, 2)).toBeVisible();
  });

  test("pages whose server was down load by themselves once it is up again", async ({ page, context, server }) => {
    test.setTimeout(120_000);
    await takeQuiz(page, "/quiz?seed=down&length=2", 2);
    const result = page.url();
    const quiz = await context.newPage();
    const home = await context.newPage();
    let down: Promise<void> | undefined;
    const loaded = Promise.withResolvers<void>();
    // The pages still come from the server; it is gone when they ask for what they show.
    await context.route("**/api/trpc/**", async (route) => {
      await loaded.promise;
      down ??= server.kill();
      await down;
      await route.fallback();
    });
    await page.goto(result);
    await quiz.goto("/quiz?seed=restarted&length=2");
    await home.goto("/");
    loaded.resolve();
    await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
    await expect(quiz.getByRole("heading", { name: "No connection" })).toBeVisible();
    await expect(home.getByText("No connection:")).toBeVisible();
    // Asked again in vain meanwhile, the notice does not go away.
    const notice = await quiz.getByRole("heading", { name: "No connection" }).elementHandle();
    await quiz.waitForTimeout(6000);
    expect(await notice?.isVisible()).toBe(true);
    await server.start();
    for (const each of [page, quiz, home]) await each.bringToFront();
    await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible({ timeout: 15_000 });
    await expect(place(quiz, 1, 2)).toBeVisible({ timeout: 15_000 });
    await expect(home.getByRole("link", { name: /of 2 right/ })).toBeVisible({ timeout: 15_000 });
  });

  test("a page that breaks down says so and can be tried again", async ({ page }) => {
    await page.route("**/attempt.start*", (route) => route.fulfill({ json: { result: { data: { id: "broken" } } } }));
    await page.goto("/quiz?seed=broken&length=2");
    await expect(page.getByRole("heading", { name: "This page broke down" })).toBeVisible();
    await page.unroute("**/attempt.start*");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(place(page, 1, 2)).toBeVisible();
  });

  test("a server in trouble says so", async ({ page }) => {
    await page.route("**/api/trpc/**", (route) => route.fulfill({ status: 502, body: "<html>Bad gateway</html>" }));
    await page.goto("/quiz?seed=trouble&length=2");
    await expect(page.getByRole("heading", { name: "The server has a problem" })).toBeVisible();
  });
});

/** The framework sets a title of its own somewhat after the page does. */
async function keepsTitle(page: Page, title: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page).toHaveTitle(`${title} · Communiqué`);
}

async function latestAttempt(page: Page): Promise<string> {
  const recent = await page.request.get("/api/trpc/attempt.recent");
  return (await recent.json()).result.data.attempts[0].id;
}

async function tamper(context: BrowserContext): Promise<void> {
  const cookies = await context.cookies();
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: `${cookie.value.slice(0, -4)}AAAA` })));
}
