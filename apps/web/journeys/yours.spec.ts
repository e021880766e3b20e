import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { choose, saved } from "./saved-file.ts";
import { oneOption, place, takeQuiz } from "./taking.ts";

test("a phrase written down on one device opens its quizzes on another", async ({ page, browser, baseURL }) => {
  await page.goto("/quiz?seed=tea&length=3");
  await expect(page.getByRole("button", { name: "Confirm" })).toBeVisible();
  await page.goto("/yours");
  await page.getByRole("button", { name: "Make a phrase" }).click();
  const words = page.getByRole("region", { name: "Take it to another device" }).getByRole("listitem");
  await expect(words).toHaveCount(6);
  const phrase = (await words.allInnerTexts()).map((word) => word.replace(/^\d+\s*/, "")).join(" ");

  const laptop = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await laptop.newPage();
  await other.goto("/yours");
  await other.getByLabel("The six words").fill(phrase.toUpperCase());
  await other.getByRole("button", { name: "Open", exact: true }).click();
  await expect(other.getByText("Opened: your quizzes and cards are here now.")).toBeVisible();
  await other.getByRole("link", { name: "Go on with them" }).click();
  await expect(other.getByRole("link", { name: /Continue the quiz you left/ })).toBeVisible();
  await laptop.close();
});

test.describe("what is refused", () => {
  test.use({ provoked: failedRequest });

  test("a broken phrase is told in words that help, and stays in the field", async ({ page }) => {
    await page.goto("/yours");
    const field = page.getByLabel("The six words");
    await field.fill("abandon ability able about above abcent");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect(page.getByText("Is “absent” meant?")).toBeVisible();
    await expect(field).toHaveValue("abandon ability able about above abcent");
  });
});

test("everything can be saved as a file, and then erased once that is meant", async ({ page }) => {
  await page.goto("/quiz?seed=tea&length=3");
  await expect(page.getByRole("button", { name: "Confirm" })).toBeVisible();
  expect(JSON.parse(await saved(page)).unfinished).toHaveLength(1);
  await page.getByRole("button", { name: "Erase everything…" }).click();
  const question = page.getByRole("dialog", { name: "Erase everything?" });
  await question.getByRole("button", { name: "Keep it" }).click();
  await expect(question).toBeHidden();
  await page.getByRole("button", { name: "Erase everything…" }).click();
  await question.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByText("Erased. Nothing of you is kept.")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("link", { name: /Continue the quiz you left/ })).toHaveCount(0);
});

test("what was erased comes back out of the file, once", async ({ page }) => {
  await takeQuiz(page, `/quiz?seed=back&length=2&${oneOption}`, 2);
  await page.goto("/cards");
  await expect(page.getByRole("button", { name: "Show the answer" })).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByText("Paused until you take it up.")).toBeVisible();
  await page.keyboard.press("Space");
  const rated = page.waitForResponse(/cards\.rate/);
  await page.keyboard.press("2");
  await rated;
  const file = await saved(page);
  await page.getByRole("button", { name: "Erase everything…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByText("Erased. Nothing of you is kept.")).toBeVisible();
  await page.goto("/cards/progress");
  await expect(page.getByText("None of these 112 cards has been turned yet.")).toBeVisible();
  await page.goto("/");
  await expect(page.getByText("of 2 right")).toHaveCount(0);

  await page.goto("/yours");
  await choose(page, file);
  await page.getByRole("button", { name: "Bring it back" }).press("Enter");
  const told = page.getByRole("region", { name: "Bring back a saved file" }).getByRole("status");
  await expect(told).toContainText("Brought back: 1 quiz, what you remember of 3 cards and 1 paused card.");
  await choose(page, file);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(told).toContainText("All of this file is here already.");

  await told.getByRole("link", { name: "Go on with your quizzes and cards" }).click();
  await page.getByRole("link", { name: "1 of 2 right" }).click();
  await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
  await page.goto("/cards/progress");
  await expect(page.getByText("3 of 112 cards turned")).toBeVisible();
  await page.goto("/cards/all?state=paused");
  await expect(page.getByText("1 of 112 cards")).toBeVisible();
  await page.goto("/cards");
  await expect(page.getByRole("button", { name: "Learn the first 7 cards" })).toBeVisible();
});

test.describe("a file that is refused", () => {
  test.use({ provoked: failedRequest });

  test("somebody else's file changes nothing, and what to do is told", async ({ page, browser, baseURL }) => {
    const laptop = await browser.newContext({ baseURL: baseURL ?? "" });
    const other = await laptop.newPage();
    await takeQuiz(other, `/quiz?seed=theirs&length=1&${oneOption}`, 1);
    const file = await saved(other);
    await laptop.close();

    await page.goto(`/quiz?seed=own&length=3&${oneOption}`);
    await expect(place(page, 1, 3)).toBeVisible();
    await page.goto("/yours");
    await choose(page, file);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect(page.getByText(/saved by somebody else.* nothing was changed\. To go on with it,/)).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("link", { name: /Continue the quiz you left/ })).toBeVisible();
    await expect(page.getByText("of 1 right")).toHaveCount(0);
  });

  test("a broken file is told to be one at its field, and stays chosen", async ({ page }) => {
    await page.goto("/yours");
    const field = page.getByLabel("The file, as it was saved");
    const broken = [
      ['{ "program": "Communiqué", "attempts": [', /no JSON, or was cut short/],
      ["{}", /no file that Communiqué saved/],
      ['{ "program": "Communiqué", "version": 7 }', /saved by another version/],
      ['{ "program": "Communiqué", "version": 1 }', /not as it was saved \(mark: /],
    ] as const;
    for (const [text, words] of broken) {
      await choose(page, text);
      await expect(field).toHaveAccessibleDescription("");
      await page.getByRole("button", { name: "Bring it back" }).click();
      await expect(field).toHaveAccessibleDescription(words);
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveValue(/communique\.json$/);
    }
  });
});

test("what is not told yet leaves no gap, and has room where it is told", async ({ page }) => {
  await page.goto("/yours");
  const section = page.getByRole("region", { name: "Take it away as a file" });
  const gap = async () => {
    const [text, button] = await Promise.all([
      section.getByText("Everything as data (JSON), or").boundingBox(),
      section.getByRole("button", { name: "Everything (JSON)" }).boundingBox(),
    ]);
    return (button?.y ?? 0) - (text?.y ?? 0) - (text?.height ?? 0);
  };
  expect(await gap()).toBe(16);
  await section.getByRole("button", { name: "Everything (JSON)" }).click();
  await expect(section.getByRole("status")).toHaveText("Saved with your downloads.");
  expect(await gap()).toBeGreaterThan(40);
});

test.describe("in every look", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the page is accessible and fits", async ({ page }) => {
    await page.goto("/yours");
    await page.getByRole("button", { name: "Make a phrase" }).click();
    await expect(page.getByRole("button", { name: "Make another phrase" })).toBeVisible();
    await checkEveryLook(page, "with a phrase");
    await choose(page, "{");
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect(page.getByText("This file is no JSON")).toBeVisible();
    await checkEveryLook(page, "with a file that is none");
    await page.getByRole("button", { name: "Erase everything…" }).click();
    await checkEveryLook(page, "asked whether to erase");
  });
});
