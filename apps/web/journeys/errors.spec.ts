import type { BrowserContext, Page } from "@playwright/test";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, place, takeQuiz } from "./taking.ts";

test("an address that makes no quiz says what is wrong with it", async ({ page }) => {
  await page.goto("/quiz?seed=Blue&length=99&topics=weather&kinds=essay");
  await expect(page.getByRole("heading", { name: "This address makes no quiz" })).toBeVisible();
  for (const word of ["Blue", "99", "weather", "essay"]) await expect(page.getByText(`“${word}”`)).toBeVisible();
  await page.getByRole("link", { name: "Start a quiz of 10 questions" }).click();
  await expect(place(page, 1, 10)).toBeVisible();
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
    await page.goto("/quiz?seed=unfinished&length=2");
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

  test("an answer to a quiz that was finished elsewhere leads to its result", async ({ page }) => {
    await page.goto("/quiz?seed=elsewhere&length=2");
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

async function latestAttempt(page: Page): Promise<string> {
  const recent = await page.request.get("/api/trpc/attempt.recent");
  return (await recent.json()).result.data[0].id;
}

async function tamper(context: BrowserContext): Promise<void> {
  const cookies = await context.cookies();
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: `${cookie.value.slice(0, -4)}AAAA` })));
}
