import type { Page, Request } from "@playwright/test";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";

test("cards are turned, rated, taken back and paused with the keyboard alone", async ({ page }) => {
  await begin(page);
  const first = await question(page);
  await page.keyboard.press("Space");
  await expect(page.getByRole("heading", { level: 2, name: /^Answer:/ })).toBeFocused();
  await expect(page.getByRole("note", { name: "What this rests on" }).getByRole("link").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Again in 10 minutes/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^I knew it in \d+ days/ })).toBeVisible();

  await page.keyboard.press("2");
  await expect(page.getByText("9 cards to go")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await question(page)).not.toBe(first);

  await page.keyboard.press("u");
  await expect(page.getByText("10 cards to go")).toBeVisible();
  expect(await question(page)).toBe(first);
  await page.keyboard.press("1");
  await expect(page.getByText("“Again”: it comes back.")).toBeVisible();
  await expect(page.getByText("10 cards to go")).toBeVisible();

  const second = await question(page);
  await page.keyboard.press("p");
  await expect(page.getByText("Paused until you take it up.")).toBeVisible();
  expect(await question(page)).not.toBe(second);
  await page.keyboard.press("u");
  expect(await question(page)).toBe(second);

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  for (let left = 8; left > 0; left--) await turnAndRate(page, "2");
  expect(await question(page)).toBe(first);
  await turnAndRate(page, "2");
  await expect(page.getByRole("heading", { name: "Done for now" })).toBeFocused();
  await expect(page.getByText("You turned 9 cards: 8 known at the first look, 1 after another.")).toBeVisible();
  await expect(page.getByText("1 more card waits in this deck.")).toBeVisible();
  await page.getByRole("button", { name: "Go on with one more" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await turnAndRate(page, "2");
  await expect(page.getByText("You turned one card and knew it.")).toBeVisible();
  await expect(page.getByText(/^The next card of this deck is due (tomorrow|in \d+ days)\.$/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Take a quiz" })).toBeVisible();

  await page.goto("/cards");
  await expect(page.getByRole("heading", { name: "Nothing is due" })).toBeVisible();
  await page.getByRole("link", { name: "Learn new ones" }).press("Enter");
  await expect(page.getByText("10 cards to go")).toBeVisible();
  await page.goto("/cards/all?state=paused");
  await expect(page.getByText("1 of 112 cards")).toBeVisible();
});

test("the first page counts what was rated a moment ago, however slow the connection", async ({ page }) => {
  await begin(page);
  await page.route("**/api/trpc/cards.rate*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await turnAndRate(page, "1");
  await page.getByRole("banner").getByRole("link", { name: "Communiqué" }).click();
  await expect(page.getByRole("link", { name: /^One card is due today/ })).toBeVisible();
});

test("four steps, the deck and the pace are kept", async ({ page }) => {
  await begin(page);
  await page.getByRole("button", { name: "Rate in four steps" }).click();
  await page.getByText("Choose cards").click();
  await page.getByLabel("Islands", { exact: true }).check();
  await page.getByLabel("5", { exact: true }).check();
  await expect(page.getByText("5 cards to go")).toBeVisible();
  await page.reload();
  await expect(page.getByText("5 cards to go")).toBeVisible();
  await expect(page.getByText(/Islands.* · new$/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "How well did you remember it?" }).getByRole("button")).toHaveCount(4);
  await turnAndRate(page, "4");
  await expect(page.getByText(/^“Easy”: back in \d+ days\.$/)).toBeVisible();
});

test("cramming says that it leaves the schedule alone, and does", async ({ page }) => {
  await page.goto("/cards?turn=cram");
  await expect(page.getByText("Cramming: your schedule stays as it is.")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: /^I knew it/ })).toHaveText(/^I knew it2?$/);
  const sent = page.waitForResponse(/cards\.rate/);
  await page.keyboard.press("2");
  await sent;
  await expect(page.getByText("19 cards to go")).toBeVisible();
  await page.goto("/cards/progress");
  await expect(page.getByText("None of these 112 cards has been turned yet.")).toBeVisible();
});

test("whoever follows a citation and comes back reads on", async ({ page }) => {
  await begin(page);
  await turnAndRate(page, "2");
  await expect(page.getByText("9 cards to go")).toBeVisible();
  const second = await question(page);
  await page.keyboard.press("Space");
  await page.getByRole("note", { name: "What this rests on" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/source#p\d/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: /^Answer:/ })).toBeVisible();
  expect(await question(page)).toBe(second);
});

test.describe("with requests that fail", () => {
  test.use({ provoked: failedRequest });

  test("what is rated without connection waits, and is delivered once", async ({ page, context }) => {
    await begin(page);
    await context.setOffline(true);
    await turnAndRate(page, "2");
    await turnAndRate(page, "1");
    await page.keyboard.press("u");
    await page.keyboard.press("2");
    await expect(page.getByText("4 things you did are not sent yet: no connection.")).toBeVisible();
    await expect(page.getByText("8 cards to go")).toBeVisible();
    const arrived: string[] = [];
    const note = (request: Request) => {
      if (/cards\.(rate|undo)/.test(request.url())) arrived.push(request.postData() ?? "");
    };
    page.on("requestfinished", note);
    await context.setOffline(false);
    await expect(page.getByText("not sent yet")).toBeHidden({ timeout: 15_000 });
    expect(arrived).toHaveLength(4);
    expect(new Set(arrived).size).toBe(4);
    await page.goto("/cards/progress");
    await expect(page.getByText("2 of 112 cards turned")).toBeVisible();
  });

  test("a rating that was not sent survives a reload", async ({ page }) => {
    await begin(page);
    await page.route("**/cards.rate*", (route) => route.abort());
    const first = await question(page);
    await turnAndRate(page, "2");
    await expect(page.getByText("One thing you did is not sent yet")).toBeVisible();
    await page.reload();
    await expect(page.getByText("One thing you did is not sent yet")).toBeVisible();
    expect(await question(page)).not.toBe(first);
    await page.unroute("**/cards.rate*");
    await page.reload();
    await expect(page.getByText("9 cards to go")).toBeVisible();
    await expect(page.getByText("not sent yet")).toBeHidden();
    await page.goto("/cards/all?state=learnt");
    await expect(page.getByText("1 of 112 cards")).toBeVisible();
  });
});

test("all cards are searched, whatever the case and the marks, and one is paused and taken up", async ({ page }) => {
  await page.goto("/cards/all");
  const count = page.getByText(/^\d+ of 112 cards/);
  await expect(count).toHaveText("112 of 112 cards");
  await page.getByRole("searchbox", { name: "Words on the card" }).fill("LŌSYUK");
  await expect(count).not.toHaveText("112 of 112 cards");
  const rows = page.locator("main li").filter({ has: page.getByRole("heading") });
  await rows.first().getByText("Answer", { exact: true }).click();
  await expect(
    rows
      .first()
      .getByText(/Losyukov/)
      .first(),
  ).toBeVisible();
  const before = await rows.count();
  await rows.first().getByRole("button", { name: "Pause" }).click();
  await page.getByLabel("State").selectOption("paused");
  await expect(count).toHaveText("1 of 112 cards");
  await page.reload();
  await expect(count).toHaveText("1 of 112 cards");
  await expect(page.getByRole("searchbox")).toHaveValue("LŌSYUK");
  await rows.first().getByRole("button", { name: "Take up again" }).click();
  await expect(page.getByText("No card fits.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(count).toHaveText("1 of 112 cards");
  await page.getByLabel("State").selectOption("");
  await expect(rows).toHaveCount(before);
  await page.getByRole("searchbox").fill("weather forecast");
  await page.getByRole("button", { name: "Show all cards" }).click();
  await expect(count).toHaveText("112 of 112 cards");
});

test("each picture of progress has a table that says the same", async ({ page }) => {
  await begin(page);
  for (const key of ["2", "2", "2"]) await turnAndRate(page, key);
  await expect(page.getByText("7 cards to go")).toBeVisible();
  await page.goto("/cards/progress");
  await expect(page.getByText("3 of 112 cards turned.")).toBeVisible();
  await expect(page.getByRole("img", { name: /^3 cards fall due in the next 30 days/ })).toBeVisible();
  for (const summary of await page.locator("main summary").all()) await summary.click();
  const cells = page.getByRole("table", { name: "What falls due" }).getByRole("cell");
  expect((await cells.allTextContents()).map(Number).reduce((sum, due) => sum + due, 0)).toBe(3);
  await expect(page.getByText("Not known yet.")).toBeVisible();
  await expect(page.getByRole("table", { name: "What stays" })).toHaveCount(0);
  const topics = page.getByRole("table", { name: "Topic by topic" });
  await expect(topics.getByRole("row").filter({ hasText: "Offices" })).toHaveText(/^Offices30\d+\d+$/);
  await page.getByLabel("Background, from other sources").check();
  await expect(page.getByText(/^None of these \d+ cards has been turned yet/)).toBeVisible();
});

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("cards are turned by touch", async ({ page }) => {
    await page.goto("/cards");
    await page.getByRole("button", { name: "Learn the first 10 cards" }).tap();
    await page.getByRole("button", { name: "Show the answer" }).tap();
    const knew = page.getByRole("button", { name: /^I knew it/ });
    await expect(knew).toBeInViewport({ ratio: 1 });
    expect((await knew.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await knew.tap();
    await expect(page.getByText("9 cards to go")).toBeVisible();
    const takeBack = page.getByRole("button", { name: "Take back" });
    expect((await takeBack.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await takeBack.tap();
    await page.getByRole("button", { name: /^Again/ }).tap();
    await page.getByRole("button", { name: "Pause this card" }).tap();
    await expect(page.getByText("Paused until you take it up.")).toBeVisible();
    await expect(page.getByText("9 cards to go")).toBeVisible();
  });
});

test.describe("in every look", () => {
  test.use({ provoked: failedRequest, contextOptions: { reducedMotion: "reduce" } });

  test("every state of the flashcards is accessible and fits", async ({ page, context }) => {
    test.slow();
    await page.goto("/cards");
    await expect(page.getByRole("button", { name: /^Learn the first/ })).toBeVisible();
    await checkEveryLook(page, "first visit");
    await page.getByText("Choose cards").click();
    await page.getByLabel("5", { exact: true }).check();
    await checkEveryLook(page, "first visit, choosing");
    await page.getByRole("button", { name: /^Learn the first/ }).click();
    await page.getByText("Choose cards").click();
    await checkEveryLook(page, "front");
    await page.getByRole("button", { name: "Show the answer" }).click();
    await checkEveryLook(page, "back");
    await page.getByRole("button", { name: "Rate in four steps" }).click();
    await checkEveryLook(page, "back, four steps");
    await page.keyboard.press("?");
    await checkEveryLook(page, "keys");
    await page.keyboard.press("Escape");
    await context.setOffline(true);
    await page.keyboard.press("1");
    await expect(page.getByText("not sent yet")).toBeVisible();
    await checkEveryLook(page, "not sent");
    await context.setOffline(false);
    await expect(page.getByText("not sent yet")).toBeHidden({ timeout: 15_000 });
    for (let left = 5; left > 0; left--) await turnAndRate(page, "3");
    await expect(page.getByText(/^The next card of this deck is due/)).toBeVisible();
    await checkEveryLook(page, "end");
    await page.goto("/cards");
    await expect(page.getByRole("heading", { name: "Nothing is due" })).toBeVisible();
    await checkEveryLook(page, "nothing due");
    await page.goto("/cards?turn=cram");
    await page.getByRole("button", { name: "Show the answer" }).click();
    await checkEveryLook(page, "cram");
    await page.goto("/cards/all");
    await page.getByText("Answer", { exact: true }).first().click();
    await page.getByRole("button", { name: "Pause" }).first().click();
    await checkEveryLook(page, "all cards");
    await page.getByRole("searchbox").fill("weather");
    await checkEveryLook(page, "no card found");
    await page.goto("/cards/progress");
    await expect(page.getByText("5 of 112 cards turned")).toBeVisible();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await checkEveryLook(page, "progress");
    await page.getByLabel("Background, from other sources").check();
    await expect(page.getByText(/^None of these/)).toBeVisible();
    await checkEveryLook(page, "progress, nothing yet");
    await page.route("**/api/trpc/**", (route) => route.abort());
    await page.goto("/cards");
    await expect(page.getByRole("heading", { name: "No connection" })).toBeVisible();
    await checkEveryLook(page, "no connection");
  });
});

async function begin(page: Page): Promise<void> {
  await page.goto("/cards");
  await page.getByRole("button", { name: "Learn the first 10 cards" }).press("Enter");
  await expect(page.getByText("10 cards to go")).toBeVisible();
}

/** Shows the answer, if it is not shown yet, and presses the key of a rating. */
async function turnAndRate(page: Page, key: string): Promise<void> {
  const show = page.getByRole("button", { name: "Show the answer" });
  const ratings = page.getByRole("group", { name: "How well did you remember it?" });
  await expect(show.or(ratings)).toBeVisible();
  if (await show.isVisible()) await page.keyboard.press("Space");
  await expect(ratings).toBeVisible();
  await page.keyboard.press(key);
  await expect(ratings).toBeHidden();
}

async function question(page: Page): Promise<string> {
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}
