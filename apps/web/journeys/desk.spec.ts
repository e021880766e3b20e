import type { Locator, Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { set } from "../gallery/sets.ts";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { answer, next, place, seeResult, stem } from "./taking.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const title = (page: Page) => page.getByLabel("Title of the set");
const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();
const items = (page: Page) => page.locator("li[data-item]");
const handle = (page: Page, number: number) => page.getByRole("button", { name: new RegExp(`^${number} of \\d+: `) });
const stemOf = (item: Locator) => item.locator("p.font-heading").textContent();
const stemsOn = (page: Page) => items(page).locator("p.font-heading").allTextContents();

/** Opens a set of this browser's, with the same questions at every run. */
async function openSet(page: Page, { name, length }: { readonly name: string; readonly length: number }) {
  await page.goto(`/desk/set?id=${await set(page, name, length)}`);
  await saved(page);
  await expect(items(page)).toHaveCount(length);
}

test("a teacher makes a set from the bank, and somebody else takes it by its link", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Desk" }).click();
  await expect(page.getByText("No sets yet.")).toBeVisible();
  await page.getByRole("button", { name: "New set", exact: true }).click();
  await title(page).fill("Thursday");
  await page.getByRole("button", { name: "Add questions" }).click();
  const bank = page.getByRole("dialog", { name: "Add questions" });
  await bank.locator("summary", { hasText: "Kinds of question" }).click();
  await bank.getByRole("checkbox", { name: /^Single choice/ }).check();
  await bank.getByLabel("Words in the question").fill("Hashimoto");
  await expect(bank.getByText(/^\d+ of 446 questions/)).toBeVisible();
  await bank
    .getByRole("button", { name: /^Add to the set/ })
    .first()
    .click();
  await bank
    .getByRole("button", { name: /^Add to the set/ })
    .first()
    .click();
  await expect(bank.getByText("In the set: 2 questions")).toBeVisible();
  await bank
    .getByRole("button", { name: /^In the set: take out/ })
    .first()
    .click();
  await expect(bank.getByText("In the set: 1 question", { exact: true })).toBeVisible();
  await bank.getByLabel("Words in the question").fill("");
  await bank.getByLabel("How many").fill("3");
  await bank.getByLabel("Shared out").selectOption("as many of each topic");
  await bank.getByRole("button", { name: "Draw by chance" }).click();
  await expect(bank.getByText("3 are put in.")).toBeVisible();
  await page.keyboard.press("Escape");
  await saved(page);
  const stems = await stemsOn(page);
  const keys = await items(page)
    .getByText(/^Answer: /)
    .locator("..")
    .allTextContents();
  expect([stems.length, keys.length]).toEqual([4, 4]);

  await page.getByRole("button", { name: "Copy the link to this quiz" }).click();
  await expect(page.getByText("the 4 questions of this set")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page
    .getByRole("button", { name: /^Take out/ })
    .first()
    .click();
  await saved(page);

  const class8b = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const student = await class8b.newPage();
  await student.goto(link);
  await expect(student.getByText("Thursday", { exact: true })).toBeVisible();
  for (const [index, asked] of stems.entries()) {
    await expect(place(student, index + 1, stems.length)).toBeVisible();
    expect(await stem(student)).toContain(asked);
    await answer(student, keys[index]?.replace("Answer: ", "") ?? "");
    await (index < stems.length - 1 ? next(student) : seeResult(student)).click();
  }
  await expect(student.getByRole("heading", { name: "All four right" })).toBeVisible();
  await student.goto("/desk");
  await expect(student.getByText("No sets yet.")).toBeVisible();
  await student.goto(new URL(page.url()).pathname + new URL(page.url()).search);
  await expect(student.getByRole("heading", { name: "This set is not kept for this browser" })).toBeVisible();
  await class8b.close();
});

test.describe("on a large screen", () => {
  // All in view: a page that scrolls under the mouse drags something else.
  test.use({ viewport: { width: 1280, height: 1600 } });

  test("questions are moved by keys, by buttons and by hand, taken out and put back, and nothing is lost", async ({
    page,
  }) => {
    await openSet(page, { name: "In order", length: 4 });
    const [a, b, c, d] = await stemsOn(page);
    await handle(page, 1).focus();
    await page.keyboard.press("ArrowDown");
    await expect(handle(page, 2)).toBeFocused();
    await page.keyboard.press("End");
    expect(await stemsOn(page)).toEqual([b, c, d, a]);
    await expect(page.getByText(`${a}: now 4 of 4.`)).toBeAttached();
    await page.getByRole("button", { name: `Later: ${b}` }).click();
    await expect(page.getByRole("button", { name: `Later: ${b}` })).toBeFocused();
    expect(await stemsOn(page)).toEqual([c, b, d, a]);
    await handle(page, 1).dragTo(items(page).nth(2));
    await expect.poll(() => stemsOn(page)).toEqual([b, d, c, a]);

    const gone = await stemOf(items(page).nth(1));
    await page.getByRole("button", { name: `Take out: ${gone}` }).press("Enter");
    await expect(items(page)).toHaveCount(3);
    const undo = page.getByRole("button", { name: "Undo", exact: true });
    await expect(undo).toBeFocused();
    await undo.press("Enter");
    expect(await stemsOn(page)).toEqual([b, d, c, a]);
    await saved(page);
    await page.reload();
    await expect(title(page)).toHaveValue("In order");
    expect(await stemsOn(page)).toEqual([b, d, c, a]);
  });
});

test("of two tabs on one set the later one is told, and may choose", async ({ page, context }) => {
  await openSet(page, { name: "Two tabs", length: 3 });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(title(other)).toHaveValue("Two tabs");
  const [first = ""] = await stemsOn(page);

  await other.getByRole("button", { name: `Take out: ${first}` }).click();
  await saved(other);
  await title(page).fill("Here");
  const parted = page.getByRole("alert").filter({ hasText: "Changed in another tab" });
  await expect(parted).toContainText("There: “Two tabs”, 2 questions");
  await expect(parted).toContainText("Here: “Here”, 3 questions, 1 of them not in the other");
  await parted.getByRole("button", { name: "Keep what is here" }).click();
  await saved(page);
  await expect(items(page)).toHaveCount(3);

  await title(other).fill("There");
  await expect(other.getByRole("alert").filter({ hasText: "Changed in another tab" })).toBeVisible();
  await other.reload();
  await other.getByRole("button", { name: "Take what is there" }).click();
  await saved(other);
  await expect(title(other)).toHaveValue("Here");
  await expect(items(other)).toHaveCount(3);
});

test.describe("without a connection", () => {
  test.use({ provoked: failedRequest });

  test("what is changed is kept, also in a tab that is closed, and saved when the connection is back", async ({
    page,
    context,
  }) => {
    await openSet(page, { name: "Offline", length: 2 });
    const address = page.url();
    await context.setOffline(true);
    await title(page).fill("Kept");
    await expect(page.getByText("Not saved yet: no connection.")).toBeVisible();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await expect(title(again)).toHaveValue("Kept");
    await saved(again);
    await again.goto("/desk");
    await expect(again.getByRole("link", { name: "Kept", exact: true })).toBeVisible();
  });

  test("an answer to a save that is lost on the way is no conflict", async ({ page }) => {
    await openSet(page, { name: "Lost", length: 2 });
    await page.route("**/set.save*", async (route) => {
      await route.fetch();
      await route.abort();
      await page.unroute("**/set.save*");
    });
    await title(page).fill("Arrived");
    await expect(page.getByText("Not saved yet")).toBeVisible();
    await saved(page);
    await expect(page.getByRole("alert").filter({ hasText: "Changed" })).toHaveCount(0);
  });
});

test("both forms and their keys are printed, each on pages of its own", async ({ page }) => {
  await openSet(page, { name: "On paper", length: 8 });
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Key to form B" })).toBeVisible();
  const pages = await printed(page);
  const sheets = ["Form A", "Form B", "Key to form A", "Key to form B"];
  for (const sheet of sheets) {
    const own = pages.filter((text) => text.includes(`Communiqué · ${sheet}`));
    expect(own.length, sheet).toBeGreaterThan(0);
    expect(own[0], sheet).toContain("On paper");
  }
  const [handedOut, kept] = [pages.filter(isForm), pages.filter((text) => !isForm(text))];
  expect(handedOut.join()).not.toContain("Monitor 6/201");
  expect(kept).toHaveLength(2);
  for (const key of kept) expect(key).toContain("Monitor 6/201");
  expect(await printed(page)).toEqual(pages);

  await page.getByRole("checkbox", { name: "Keys" }).uncheck();
  expect((await printed(page)).every(isForm)).toBe(true);
});

test("a set is copied, put away and brought back, and deleted only after a question", async ({ page }) => {
  await openSet(page, { name: "Once", length: 2 });
  await page.getByRole("link", { name: "Your desk" }).click();
  await page.getByRole("button", { name: "Duplicate: Once" }).click();
  await page.getByRole("button", { name: "Put away: Copy of Once" }).click();
  await expect(page.getByRole("link", { name: "Copy of Once" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeFocused();
  await page.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(page.getByRole("link", { name: "Copy of Once" })).toBeVisible();
  await page.getByRole("button", { name: "Put away: Copy of Once" }).click();
  await page.getByText("Put away: 1").click();
  await page.getByRole("button", { name: "Delete…: Copy of Once" }).click();
  const question = page.getByRole("dialog", { name: "Delete “Copy of Once”?" });
  await question.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Delete…: Copy of Once" }).click();
  await question.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("Put away: 1")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("link", { name: "Once", exact: true })).toBeVisible();
  await expect(page.getByText("Copy of Once")).toHaveCount(0);
});

test("every state of the desk is accessible and fits", async ({ page, context }) => {
  test.slow();
  await page.goto("/desk");
  await expect(page.getByText("No sets yet.")).toBeVisible();
  await checkEveryLook(page, "desk, empty");
  await page.getByRole("button", { name: "New set", exact: true }).click();
  await expect(title(page)).toBeVisible();
  await checkEveryLook(page, "set, empty");
  await openSet(page, { name: "Every state", length: 12 });
  await page
    .getByRole("button", { name: /^Take out/ })
    .first()
    .click();
  await saved(page);
  await checkEveryLook(page, "set, with questions");
  await page.getByRole("button", { name: "Add questions" }).click();
  await expect(page.getByRole("button", { name: /^Add to the set/ }).first()).toBeVisible();
  await checkEveryLook(page, "set, adding");
  await page.keyboard.press("Escape");
  const other = await context.newPage();
  await other.goto(page.url());
  await title(other).fill("Elsewhere");
  await saved(other);
  await title(page).fill("Here");
  await expect(page.getByRole("button", { name: "Keep what is here" })).toBeVisible();
  await checkEveryLook(page, "set, changed elsewhere");
  await other.getByRole("button", { name: "Print", exact: true }).click();
  await expect(other.getByRole("heading", { name: "Key to form B" })).toBeVisible();
  await checkEveryLook(other, "forms");
  await page.goto("/desk");
  await page.getByRole("button", { name: /^Put away: New set/ }).click();
  await page.getByText("Put away: 1").click();
  await checkEveryLook(page, "desk, with sets");
  await page.getByRole("button", { name: "Delete…" }).click();
  await checkEveryLook(page, "desk, deleting");
});

test.describe("at an address of no set", () => {
  test.use({ provoked: failedRequest });

  for (const [address, heading] of [
    ["/desk/set", "This address names no set"],
    ["/desk/print", "This address names no set"],
    ["/desk/set?id=unknown", "This set is not kept for this browser"],
    ["/desk/print?id=unknown", "This set is not kept for this browser"],
  ] as const) {
    test(`${address} says so, and leads to the desk`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      await checkEveryLook(page, address);
      await page.getByRole("main").getByRole("link", { name: "Your desk" }).click();
      await expect(page.getByText("No sets yet.")).toBeVisible();
    });
  }
});

/** The text of each page that comes out of the printer. */
async function printed(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

function isForm(text: string): boolean {
  return /Communiqué · Form [AB]/.test(text);
}
