import { answerAny } from "./answering.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, oneOption, place, seeResult, stem, takeQuiz } from "./taking.ts";

test("a quiz is taken with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("A question, with its proof")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Start a quiz" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(place(page, 1, 10)).toBeVisible();
  await expect(page).toHaveURL(/\/quiz\?seed=[a-z0-9]{8}&length=10$/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");

  for (let number = 1; number <= 10; number++) {
    await expect(page).toHaveTitle(`Question ${number} of 10 · Communiqué`);
    await page.keyboard.press("Enter");
    await answerAny(page, { verdict: number % 2 === 0 ? "rightly" : "wrongly", means: "keys" });
    const go = number < 10 ? next(page) : seeResult(page);
    await expect(go).toBeFocused();
    await expect(page.getByRole("status").first()).toContainText(number % 2 === 0 ? /^Right\./ : /^Not right\./);
    await expect(page.getByText(/^Monitor 6\/201 ¶\d\.\d$/).first()).toBeVisible();
    await page.keyboard.press("Enter");
    if (number < 10) await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  }

  await expect(page).toHaveTitle("Your result · Communiqué");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText(/^5 \/ 10 · taken today/)).toBeVisible();
});

test.describe("while the scripts are on their way", () => {
  test.use({ provoked: failedRequest });

  test("the first question is there to be read, and is the one that is asked", async ({ page }) => {
    const scripts = /\/_next\/static\/.*\.js/;
    const ahead = page.locator("#first-question");
    await page.route(scripts, (route) => route.abort());
    await page.goto(`/quiz?seed=ahead&length=3&${oneOption}`);
    await expect(ahead).toHaveText(/^Question 1 of 3: .{20}/);
    const read = await ahead.textContent();
    await page.unroute(scripts);
    await page.reload();
    await expect(place(page, 1, 3)).toBeVisible();
    expect(await stem(page)).toBe(read);

    await answerAny(page, { verdict: "rightly", means: "keys" });
    await next(page).click();
    await expect(place(page, 2, 3)).toBeVisible();
    await page.route(scripts, (route) => route.abort());
    await page.reload();
    await expect(ahead).toBeEmpty();
  });
});

test("keys can be switched off", async ({ page }) => {
  await page.goto(`/quiz?seed=keys&length=2&${oneOption}`);
  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByLabel("Keys 1–9 and ? are on").uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("1");
  await expect(page.getByRole("radio").first()).not.toBeChecked();
});

test("the same quiz again has the same questions, and all right is congratulated", async ({ page }) => {
  const address = `/quiz?seed=again&length=3&${oneOption}`;
  await takeQuiz(page, address, 3);
  const right = await page
    .getByRole("listitem")
    .filter({ hasText: /Your answer: right\.|The right answer\./ })
    .locator("> div > p:first-child")
    .allTextContents();

  await page.getByRole("button", { name: "Same quiz again" }).click();
  await expect(page).toHaveURL(address);
  for (const [index, text] of right.entries()) {
    await expect(place(page, index + 1, 3)).toBeVisible();
    await answer(page, text);
    await (index < 2 ? next(page) : seeResult(page)).click();
  }
  await expect(page.getByRole("heading", { name: "All three right" })).toBeVisible();
  await expect(page.getByText("Well read.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Practise what I missed" })).toBeHidden();
});

test("the result names the learner's own answer, right or not", async ({ page }) => {
  await takeQuiz(page, `/quiz?seed=own&length=6&${oneOption}`, 6);
  const own = page.getByText(/^Your answer: (right|not right)\.$/);
  await expect(own).toHaveCount(6);
  const right = await page.getByText("Your answer: right.", { exact: true }).count();
  await expect(page.getByText(`${right} / 6 · taken today`)).toBeVisible();
  await expect(page.locator("[data-chosen]").filter({ has: own })).toHaveCount(6);
});

test("the result tells at a glance how each question came out, and leads to it", async ({ page }) => {
  await takeQuiz(page, `/quiz?seed=glance&length=3&${oneOption}`, 3);
  const ways = page.getByRole("navigation", { name: "Questions" }).getByRole("link");
  for (const [index, word] of ["Right", "Not right", "Not right"].entries()) {
    await expect(ways.nth(index)).toHaveAccessibleName(new RegExp(`^Question ${index + 1} ?: ${word}$`));
    await expect(page.getByRole("heading", { level: 3 }).nth(index)).toContainText(`${index + 1}.${word}: `);
  }
  await ways.nth(2).click();
  await expect(page).toHaveURL(/#question-3$/);
  await expect(page.getByRole("heading", { level: 3 }).nth(2)).toBeInViewport();
});

test("what was missed is practised", async ({ page }) => {
  await takeQuiz(page, "/quiz?seed=missed&length=6", 6);
  const missed = 6 - Number.parseInt((await page.getByText(/^\d \/ 6/).textContent()) ?? "", 10);
  expect(missed).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Practise what I missed" }).click();
  await expect(place(page, 1, missed)).toBeVisible();
  await expect(page).toHaveURL(/retry=/);
});

test("a choice of topics and kinds stays in the address and shapes the quiz", async ({ page }) => {
  await page.goto("/");
  await page.getByText("Choose what to ask").click();
  await page.locator("summary", { hasText: "Topics" }).click();
  await page.getByLabel("Offices").check();
  await page.locator("summary", { hasText: "Kinds of question" }).click();
  await page.getByLabel("Single choice").check();
  await page.getByLabel("5", { exact: true }).check();
  await expect(page).toHaveURL("/?length=5&topics=offices&kinds=single-choice");
  await page.reload();
  await expect(page.getByText("5 questions on the article · Offices · Single choice")).toBeVisible();
  await page.getByRole("button", { name: "Start this quiz" }).click();
  await expect(page).toHaveURL(/\/quiz\?seed=[a-z0-9]+&length=5&topics=offices&kinds=single-choice$/);
  await expect(page.getByRole("radio").first()).toBeVisible();
});

test("an address without a seed gets one that can be shared", async ({ page, browser, baseURL }) => {
  await page.goto("/quiz?length=3");
  await expect(page).toHaveURL(/seed=/);
  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const elsewhere = await other.newPage();
  await elsewhere.goto(page.url());
  await expect(place(elsewhere, 1, 3)).toBeVisible();
  expect(await stem(elsewhere)).toBe(await stem(page));
  await other.close();
});
