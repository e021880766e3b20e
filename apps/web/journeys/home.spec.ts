import type { Locator, Page } from "@playwright/test";
import { check, checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { tabTo } from "./tab-to.ts";
import { place, stem, takeQuiz } from "./taking.ts";

test("a first visit shows a question with its proof, and three questions to try", async ({ page }) => {
  await page.goto("/");
  const sample = page.getByRole("region", { name: "A question, with its proof" });
  await expect(sample.getByText("Right.", { exact: true })).toHaveCount(1);
  await expect(sample.getByText("Not right.", { exact: true })).toHaveCount(3);
  await expect(sample.getByText("attributed", { exact: true })).toBeVisible();
  await expect(sample.getByRole("link", { name: /^Monitor 6\/201 ¶\d\.\d$/ })).toBeVisible();
  await sample.getByRole("link", { name: "Try three questions" }).click();
  await expect(place(page, 1, 3)).toBeVisible();
});

test("a quiz is chosen with the keyboard alone, and all that is chosen is in its address", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("A question, with its proof")).toBeVisible();
  await summary(page, "Choose what to ask").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: "The article" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "The background" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Exam" })).toBeFocused();
  for (const [section, choice] of [
    ["Topics", "Treaties and war"],
    ["Kinds of question", "True or false"],
    ["Kinds of statement", "attributed"],
  ] as const) {
    await tabTo(page, summary(page, section));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("checkbox", { name: choice }));
    await page.keyboard.press("Space");
  }
  await tabTo(page, summary(page, "Share or repeat"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Class 9B");
  await expect(page.getByRole("textbox", { name: "Seed" })).toHaveValue("class-9b");
  const search =
    "seed=class-9b&length=5&topics=treaties-and-war&kinds=true-or-false&statuses=attributed&about=background&mode=exam";
  await expect(page).toHaveURL(`/?${search}`);

  await page.reload();
  await expect(
    page.getByText("5 questions on the background · Treaties and war · True or false · attributed · exam"),
  ).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Start this quiz" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/quiz?${search}`);
});

test("how many questions fit is told while choosing, and where they are too few, what to choose instead", async ({
  page,
}) => {
  await page.goto("/?topics=offices&length=20");
  const count = page.getByRole("status").filter({ hasText: "fit" });
  await expect(count).toHaveText(/^\d+ questions fit, but a fair quiz can hold only \d+: /);
  await summary(page, "Kinds of question").click();
  await page.getByRole("checkbox", { name: "Who says so?" }).check();
  await expect(count).toHaveText("No question fits these choices.");
  await page.getByRole("button", { name: /^Any kind of question: \d+$/ }).click();
  await expect(count).toBeFocused();
  await expect(page.getByRole("checkbox", { name: "Who says so?" })).not.toBeChecked();
  await page.getByRole("button", { name: /^\d+ questions will do$/ }).click();
  await expect(count).toHaveText(/^\d+ questions fit\. A quiz has at most \d+ of them\.$/);
  await expect(page.getByRole("list", { name: "What to choose instead" })).toBeHidden();
});

test("the link to a quiz gives the same questions to whoever opens it", async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?length=5&kinds=single-choice");
  await summary(page, "Share or repeat").click();
  const seed = page.getByRole("textbox", { name: "Seed" });
  const drawn = await seed.inputValue();
  await page.getByRole("button", { name: "Draw another" }).click();
  await expect(seed).not.toHaveValue(drawn);
  await page.getByRole("button", { name: "Copy the link to this quiz" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`/quiz?seed=${await seed.inputValue()}&length=5&kinds=single-choice`);
  await page.getByRole("button", { name: "Start this quiz" }).click();
  await expect(place(page, 1, 5)).toBeVisible();
  await expect(page).toHaveURL(link);

  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const elsewhere = await other.newPage();
  await elsewhere.goto(link);
  await expect(place(elsewhere, 1, 5)).toBeVisible();
  expect(await stem(elsewhere)).toBe(await stem(page));
  await other.close();
});

test("who comes back finds the quiz that was left, all others with their scores, and the choices of last time", async ({
  page,
}) => {
  await page.goto("/?length=5");
  await summary(page, "Topics").click();
  await page.getByLabel("Islands").check();
  for (const [index, seed] of ["one", "two", "three", "four", "five"].entries()) {
    await startedQuiz(page, { seed, topics: ["islands"], mode: index % 2 === 0 ? "practice" : "exam" });
  }
  await startedQuiz(page, { seed: "left", mode: "exam", isLeft: true });
  await takeQuiz(page, "/quiz?seed=taken&length=2&kinds=single-choice", 2);

  await page.goto("/");
  await expect(page.getByText("5 questions on the article · Islands · as last time")).toBeVisible();
  await expect(page.getByText("A question, with its proof")).toBeHidden();
  const yours = page.getByRole("region", { name: "Your study" });
  await expect(yours.getByRole("link", { name: /^Continue the quiz you left.*Question 1 of 2 · exam/ })).toBeVisible();
  await expect(
    yours.getByRole("link", { name: /2 questions on the article · Single choice.*[012] of 2 right/ }),
  ).toBeVisible();
  await expect(yours.getByRole("listitem")).toHaveCount(4);
  await yours.getByRole("button", { name: "Show all 6" }).click();
  await expect(yours.getByRole("link", { name: /2 questions on the article · Islands.*0 of 2 right/ })).toHaveCount(5);
  await yours
    .getByRole("link", { name: /· Islands · exam.*0 of 2 right/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/result\?attempt=/);
});

test("who has turned cards and taken no quiz comes back to what is due", async ({ page }) => {
  await page.goto("/cards");
  await page.getByRole("button", { name: /^Learn the first/ }).click();
  await page.keyboard.press("Space");
  const rated = page.waitForResponse(/cards\.rate/);
  await page.keyboard.press("2");
  await rated;

  await page.goto("/");
  const yours = page.getByRole("region", { name: "Your study" });
  await expect(yours.getByRole("link", { name: /^(No card is|One card is) due today/ })).toBeVisible();
  await expect(yours.getByText("You have not taken a quiz yet.")).toBeVisible();
  await expect(page.getByText("A question, with its proof")).toBeHidden();
  await check(page, "home, with cards and no quiz");
});

test("all quizzes can be looked through, ten at a time, by a button that keeps the focus", async ({ page }) => {
  for (let number = 1; number <= 23; number++) await startedQuiz(page, { seed: `quiz-${number}` });
  await page.goto("/");
  const yours = page.getByRole("region", { name: "Your study" });
  const quizzes = yours.getByRole("listitem").filter({ hasText: "questions on the article" });
  await expect(quizzes).toHaveCount(4);
  const told = yours.getByRole("status").filter({ hasText: "shown" });
  for (const [count, words] of [
    [10, "10 are shown, and there are older ones."],
    [20, "20 are shown, and there are older ones."],
    [23, "All 23 are shown."],
  ] as const) {
    await yours.getByRole("button", { name: "Show more" }).press("Enter");
    await expect(told).toHaveText(words);
    await expect(quizzes).toHaveCount(count);
    await expect(yours.getByRole("button", { name: /^Show/ })).toBeFocused();
  }
  const links = await quizzes.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(new Set(links).size).toBe(23);
  await check(page, "home, with all quizzes");
  await yours.getByRole("button", { name: "Show fewer" }).press("Enter");
  await expect(quizzes).toHaveCount(4);
});

test("what cannot be read in an address is told, and the rest of it is kept", async ({ page }) => {
  const search = "seed=BLUE!&length=7&topics=talks&kinds=essay,who-says-so&mode=race";
  await page.goto(`/?${search}`);
  for (const word of ["BLUE!", "essay", "race"]) await expect(page.getByText(`“${word}”`)).toBeVisible();
  await expect(page.getByText("7 questions on the article · Talks · Who says so?")).toBeVisible();

  await page.goto(`/quiz?${search}`);
  await expect(page.getByRole("heading", { name: "This address makes no quiz" })).toBeVisible();
  await page.getByRole("link", { name: "Choose what to ask" }).click();
  await expect(page).toHaveURL("/?length=7&topics=talks&kinds=who-says-so");
  await page.goBack();
  await page.getByRole("link", { name: "Start a quiz of 7 questions" }).click();
  await expect(page).toHaveURL(/\/quiz\?seed=[a-z0-9]{8}&length=7&topics=talks&kinds=who-says-so$/);
});

test.describe("without an answer from the server", () => {
  test.use({ provoked: failedRequest });

  test("a quiz can be chosen and started all the same", async ({ page }) => {
    await page.route("**/attempt.offer*", (route) => route.abort());
    await page.goto("/?length=5");
    await expect(page.getByText("cannot be had just now")).toBeVisible({ timeout: 10_000 });
    await page.getByRole("button", { name: "Start this quiz" }).click();
    await expect(place(page, 1, 5)).toBeVisible();
  });

  test("who is offline is told so at once, without another try", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
    let tries = 0;
    await page.route("**/attempt.recent*", (route) => {
      tries++;
      return route.abort();
    });
    await page.goto("/");
    await expect(page.getByText("No connection: your quizzes cannot be shown just now.")).toBeVisible();
    expect(tries).toBe(1);
  });

  test("older quizzes that cannot be had are said to be kept, and are there at the next try", async ({ page }) => {
    for (let number = 1; number <= 11; number++) await startedQuiz(page, { seed: `quiz-${number}` });
    await page.goto("/");
    const more = page.getByRole("button", { name: "Show more" });
    await more.click();
    await page.route("**/attempt.recent*cursor*", (route) => route.abort());
    await more.click();
    await expect(page.getByText("The older ones cannot be had just now.")).toBeVisible({ timeout: 10_000 });
    await page.unroute("**/attempt.recent*cursor*");
    await more.click();
    await expect(page.getByText("All 11 are shown.")).toBeVisible();
  });
});

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the first screen has the heading, what this is, and the button", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText("every wrong option is wrong")).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: "Start a quiz" })).toBeInViewport({ ratio: 1 });
  });

  test("a quiz is chosen by touch, with the button under the thumb", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText("A question, with its proof")).toBeVisible();
    await summary(page, "Choose what to ask").tap();
    await page.getByText("5", { exact: true }).tap();
    await page.getByText("Exam", { exact: true }).tap();
    await summary(page, "Topics").tap();
    const chip = page.locator("label", { hasText: "The deadline" });
    expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await chip.tap();
    const start = page.getByRole("button", { name: "Start this quiz" });
    await expect(start).toBeInViewport({ ratio: 1 });
    await start.tap();
    await expect(page).toHaveURL(/&length=5&topics=deadline&mode=exam$/);
  });
});

test.describe("in every look", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("every state of the first page is accessible and fits", async ({ page }) => {
    await page.goto("/?kinds=who-says-so,essay&topics=offices");
    await expect(page.getByText("No question fits")).toBeVisible();
    for (const section of ["Topics", "Kinds of question", "Kinds of statement", "Share or repeat"]) {
      await summary(page, section).click();
    }
    await checkEveryLook(page, "home, with a bad address, all choices open, and nothing that fits");
    await page.getByRole("radio", { name: "The background" }).check();
    await checkEveryLook(page, "home, choosing from the background");
    for (const seed of ["a", "b", "c", "d", "e"]) await startedQuiz(page, { seed });
    await startedQuiz(page, { seed: "left", mode: "exam", isLeft: true });
    await page.goto("/");
    await page.getByRole("button", { name: "Show all" }).click();
    await checkEveryLook(page, "home, coming back");
  });
});

function summary(page: Page, title: string): Locator {
  return page.locator("summary", { hasText: title });
}

interface StartedQuiz {
  readonly seed: string;
  readonly topics?: readonly string[];
  readonly mode?: "practice" | "exam";
  readonly isLeft?: boolean;
}

/** A quiz of two questions, which the page's learner ends without an answer or leaves as it is. */
async function startedQuiz(page: Page, { isLeft = false, ...wishes }: StartedQuiz): Promise<void> {
  const started = await page.request.post("/api/trpc/attempt.start", { data: { ...wishes, length: 2 } });
  const { result } = await started.json();
  if (!isLeft) await page.request.post("/api/trpc/attempt.finish", { data: { attempt: result.data.id } });
}
