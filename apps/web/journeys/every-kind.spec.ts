import { questionKinds } from "@communique/quiz";
import type { Locator, Page } from "@playwright/test";
import { answerAny } from "./answering.ts";
import { check, checkEveryLook } from "./check.ts";
import { expect, test } from "./journey.ts";
import { answer, next, place, seeResult } from "./taking.ts";

for (const kind of questionKinds) {
  const address = `/quiz?seed=each&length=2&kinds=${kind.replaceAll(" ", "-")}`;

  test(`${kind}: answered rightly and wrongly with the keyboard alone`, async ({ page }) => {
    await page.goto(address);
    await expect(place(page, 1, 2)).toBeVisible();
    await ready(page);
    await page.keyboard.press("Enter");
    await expect(announced(page)).toContainText(/\w/);
    await answerAny(page, { verdict: "rightly", means: "keys" });
    await expect(next(page)).toBeFocused();
    await expect(announced(page)).toContainText(/^Right\./);
    await page.keyboard.press("Enter");

    await expect(place(page, 2, 2)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await ready(page);
    await answerAny(page, { verdict: "wrongly", means: "keys" });
    await expect(seeResult(page)).toBeFocused();
    await expect(announced(page)).toContainText(/^Not right\. The right answer is: /);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "One of two right" })).toBeFocused();
    await expect(page.getByRole("table", { name: "By kind of question" })).toContainText("1 of 2");
  });

  test.describe("on a small phone", () => {
    test.use({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      contextOptions: { reducedMotion: "reduce" },
    });

    test(`${kind}: answered by touch, with targets that a thumb hits, accessible in every state and look`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(place(page, 1, 2)).toBeVisible();
      await ready(page);
      await checkEveryLook(page, `${kind}, open`);
      await answerAny(page, { verdict: "rightly", means: "touch" });
      await expect(next(page)).toBeInViewport({ ratio: 1 });
      await toTheEnd(page);
      await checkEveryLook(page, `${kind}, right`);
      await next(page).tap();
      await expect(place(page, 2, 2)).toBeVisible();
      await ready(page);
      await answerAny(page, { verdict: "wrongly", means: "touch" });
      await expect(seeResult(page)).toBeInViewport({ ratio: 1 });
      await toTheEnd(page);
      await checkEveryLook(page, `${kind}, wrong`);
      await seeResult(page).tap();
      await expect(page.getByRole("heading", { name: "One of two right" })).toBeVisible();
      await check(page, `${kind}, result`);
    });
  });
}

test.describe("with a mouse", () => {
  // All in view: a page that scrolls under the mouse drags something else.
  test.use({ viewport: { width: 1280, height: 1600 } });

  test("an order is made by dragging", async ({ page }) => {
    await page.goto("/quiz?seed=drag&length=1&kinds=put-in-order");
    const rows = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Earlier" }) });
    const first = (await rows.first().getByText(/\w{3}/).first().textContent()) ?? "";
    await rows.first().dragTo(rows.nth(2));
    await expect(rows.nth(2)).toContainText(first);
    await expect(page.getByRole("status").filter({ hasText: "now 3 of" })).toContainText(first);
  });

  test("pairs are matched by dragging, and each right belongs to one left alone", async ({ page }) => {
    await page.goto("/quiz?seed=drag&length=1&kinds=match-pairs");
    const cards = page.locator("li:has(> div > [data-card])");
    const right = page.locator("form button[aria-pressed]").first();
    const text = ((await right.textContent()) ?? "").replace(/\d$/, "");
    await page.locator("[data-grip]").first().dragTo(cards.nth(1));
    await expect(cards.nth(1)).toContainText(text);
    await page.getByLabel("Use drop-down lists").check();
    await page
      .getByRole("combobox")
      .nth(0)
      .selectOption({ label: `${text} (taken: would move here)` });
    await expect(page.getByRole("combobox").nth(1)).toHaveValue("");
    await page.getByLabel("Use drop-down lists").uncheck();
    await page.getByRole("button", { name: /^Take back/ }).click();
    await expect(page.getByText("Not matched yet").first()).toBeVisible();
  });

  test("items are sorted into groups by dragging", async ({ page }) => {
    await page.goto("/quiz?seed=drag&length=1&kinds=sort-into-groups");
    const card = page.locator("li:has(> div > [data-card])").first();
    const text = (await card.locator("span > span").first().textContent()) ?? "";
    const group = page.getByRole("region").first();
    await card.locator("[data-grip]").dragTo(group);
    await expect(group).toContainText(text);
  });
});

for (const kind of ["match-pairs", "sort-into-groups"]) {
  test(`${kind}: what was put elsewhere tells first where it was put, and then where it belongs`, async ({ page }) => {
    await page.goto(`/quiz?seed=elsewhere&length=1&kinds=${kind}`);
    await expect(place(page, 1, 1)).toBeVisible();
    await answerAny(page, { verdict: "wrongly", means: "keys" });
    const row = page.locator("[data-chosen]").filter({ hasText: "The right answer:" }).first();
    await expect(row).toContainText(/Your answer: \S.*Not right\..*The right answer: \S/);
  });
}

test("nothing is stepped from before something is marked on the line", async ({ page }) => {
  await page.goto("/quiz?seed=mark&length=2&kinds=place-on-the-timeline");
  const slider = page.getByRole("slider");
  const later = page.getByRole("button", { name: /^One \w+ later$/ });
  await expect(later).toBeDisabled();
  await later.click({ force: true });
  await expect(slider).toHaveAttribute("aria-valuetext", "nothing marked yet");
  await slider.press("Home");
  const first = await slider.getAttribute("aria-valuetext");
  await later.click();
  await expect(slider).not.toHaveAttribute("aria-valuetext", first ?? "");
});

test("a place is found by pressing on the map, and by its key", async ({ page }) => {
  await page.goto("/quiz?seed=map&length=1&kinds=find-on-the-map");
  await page.getByRole("button", { name: "Place B on the map" }).click();
  await expect(page.getByRole("radio", { name: "Place B" })).toBeChecked();
  await page.getByRole("button", { name: "Place C on the map" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "Place C" })).toBeChecked();
});

test("the land around the islands is there before their map is, for whoever loses the connection", async ({
  page,
  context,
}) => {
  const fetched = page.waitForResponse("**/land-around.svg");
  await page.goto("/quiz?seed=coffee&length=2&kinds=single-choice,find-on-the-map");
  expect((await fetched).headers()["content-type"]).toContain("image/svg+xml");
  await expect(page.locator("svg image")).toHaveCount(0);
  await answer(page, 0);
  await expect(next(page)).toBeVisible();
  await context.setOffline(true);
  await next(page).click();
  await expect(page.getByText("Hokkaido", { exact: true })).toBeVisible();
  await page
    .locator("svg image")
    .evaluate((picture: SVGImageElement & { decode(): Promise<void> }) => picture.decode());
});

test("a mark on a line is typed, and what is not on the line is told", async ({ page }) => {
  await page.goto("/quiz?seed=mark&length=2&kinds=place-on-the-timeline");
  await ready(page);
  const slider = page.getByRole("slider", { name: /^The line from \d{4} to \d{4}$/ });
  const until = /\d{4}$/.exec((await slider.getAttribute("aria-label")) ?? "")?.[0] ?? "";
  const year = page.getByRole("textbox", { name: "The year" });
  await year.fill("1066");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Give a year from \d{4} to \d{4}\.$/).first()).toBeVisible();
  await expect(year).toHaveValue("1066");
  await year.fill(until);
  await expect(slider).toHaveAttribute("aria-valuetext", until);
});

async function ready(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Confirm", exact: true })).toBeVisible();
}

/** What the runner itself says; forms have a voice of their own. */
function announced(page: Page): Locator {
  return page.locator("main p[role=status]").last();
}

/** Where the button that sticks to the edge stands in its own place, and covers nothing that could be pressed. */
async function toTheEnd(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
}
