import type { FormsView, SetView, SheetItemView } from "@communique/api";
import type { Page } from "@playwright/test";
import { apiCall } from "../gallery/api-call.ts";
import { set } from "../gallery/sets.ts";
import { checkEveryLook } from "./check.ts";
import { expect, test } from "./journey.ts";
import { cardsOf, mirrored } from "./printed-cards.ts";
import { bare, inkOf, type PrintedPage, printedPages } from "./printed-pages.ts";
import { tabTo } from "./tab-to.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const reason = bare("Which sentence says so?");

/** Opens the page that prints a set of this browser's, with the same questions at every run. */
async function openPaper(page: Page, length: number, choice: string): Promise<readonly SheetItemView[]> {
  const id = await set(page, "On paper", length);
  await page.goto(`/desk/print?id=${id}${choice}`);
  await expect(page.getByRole("heading", { name: "On paper", level: 1 })).toBeVisible();
  await expect(page.getByText("Setting the cards")).toHaveCount(0);
  const asked = await page.request.get("/api/trpc/set.forms", { params: { input: JSON.stringify({ set: id }) } });
  const { items } = (await asked.json()).result.data as FormsView;
  expect(items).toHaveLength(length);
  return items;
}

const isA4 = ({ width, height }: PrintedPage) => Math.abs(width - 210) < 0.2 && Math.abs(height - 297) < 0.2;

/** The letters of each page, none of which lies beyond its edge. */
function inksOf(pages: readonly PrintedPage[]): readonly string[] {
  for (const { width, height, words } of pages) {
    for (const { left, right, baseline, text } of words) {
      expect(left > 5 && right < width - 5 && baseline > 5 && baseline < height - 5, `${text} is on the page`).toBe(
        true,
      );
    }
  }
  return pages.map(({ words }) => inkOf(words));
}

test("a worksheet has all questions in the order of the set with room for the reason, and its key apart", async ({
  page,
}) => {
  const items = await openPaper(page, 12, "");
  await page.getByRole("radio", { name: "Worksheet" }).check();
  const pages = await printedPages(page);
  expect(pages.every(isA4)).toBe(true);
  const inks = inksOf(pages);
  const isKey = (ink: string) => ink.includes("Keytotheworksheet");
  const [given, kept] = [inks.filter((ink) => !isKey(ink)), inks.filter(isKey)];
  expect(inks.findIndex(isKey)).toBe(given.length);
  expect(kept).toHaveLength(1);
  expect(given[0]).toContain("OnpaperWorksheetNameClassDate");
  expect(given.join()).not.toContain("Monitor6201");
  const places = items.map(({ question }) => given.join("").indexOf(bare(question.stem)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const { question } of items) {
    expect(
      given.filter((ink) => ink.includes(bare(question.stem))),
      `${question.stem} is on one page`,
    ).toHaveLength(1);
  }
  expect(given.join("").split(reason).length - 1).toBe(items.length);
  for (const { key, cites } of items) {
    expect(kept[0]).toContain(bare(key));
    for (const { label } of cites) expect(kept[0]).toContain(bare(label));
  }
  expect(kept[0]).not.toContain(reason);
  const ordered = items.findIndex(({ question }) => question.kind === "put in order") + 1;
  expect(kept[0]).toMatch(new RegExp(`${ordered}A\\dB\\dC\\d`));

  await page.getByRole("checkbox", { name: "Key" }).uncheck();
  await expect(page).toHaveURL(/print=worksheet&key=no$/);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Key" })).not.toBeChecked();
  const without = inksOf(await printedPages(page));
  expect(without).toHaveLength(given.length);
  expect(without.some(isKey)).toBe(false);
});

test("without options a worksheet leaves those out that are not needed, and the key names no letters of them", async ({
  page,
}) => {
  const items = await openPaper(page, 12, "&print=worksheet");
  const choice = items.find(({ question }) => question.kind === "single choice");
  const several = items.find(({ question }) => question.kind === "several right");
  const options = [choice, several].map((item) =>
    item && "options" in item.question
      ? item.question.options.map((option) =>
          "text" in option ? bare(`${option.id.toUpperCase()}${option.text}`) : "",
        )
      : [],
  );
  const [left = [], needed = []] = options;
  expect([left.length, needed.length].every((length) => length > 1)).toBe(true);
  const all = inksOf(await printedPages(page)).join("");
  for (const option of [...left, ...needed]) expect(all).toContain(option);

  await page.getByRole("checkbox", { name: "Options to choose from" }).uncheck();
  await expect(page.getByText(/^Answered in words of one’s own: \d of 12/)).toBeVisible();
  const some = inksOf(await printedPages(page)).join("");
  for (const option of left) expect(some).not.toContain(option);
  for (const option of needed) expect(some).toContain(option);
});

for (const [edge, paper, size] of [
  ["long", "A4", { width: 210, height: 297 }],
  ["short", "Letter", { width: 215.9, height: 279.4 }],
] as const) {
  test(`turned over the ${edge} edge of ${paper}, the back of every card lies behind its front`, async ({ page }) => {
    const items = await openPaper(page, 50, "&print=cards");
    await page.getByRole("radio", { name: `the ${edge} edge` }).check();
    await page.getByRole("radio", { name: paper }).check();
    await page.reload();
    await expect(page.getByRole("radio", { name: `the ${edge} edge` })).toBeChecked();
    await expect(page.getByText(/^50 cards on 7 sheets of paper.* As wide as two: questions/)).toBeVisible();
    const sides = await printedPages(page);
    expect(sides).toHaveLength(14);
    const found = sides.flatMap((front, index) => {
      const back = sides[index + 1];
      if (index % 2 === 1 || !back) return [];
      expect(Math.abs(front.width - size.width) + Math.abs(front.height - size.height)).toBeLessThan(0.4);
      return pairsOf(front, back, edge);
    });
    expect(found.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(items.map((_, place) => place + 1));
    for (const { number, front, back } of found) expectCard(items[number - 1], front, back);
  });
}

/** The two sides of each card on a sheet, which lie exactly behind each other. */
function pairsOf(front: PrintedPage, back: PrintedPage, edge: "long" | "short") {
  const [fronts, backs] = [cardsOf(front), cardsOf(back)];
  expect(backs.size).toBe(fronts.size);
  return [...fronts].map(([number, card]) => {
    const behind = backs.get(number);
    if (!behind) throw new Error(`Card ${number} has no back.`);
    const there = mirrored(card, front, edge);
    for (const side of ["left", "right", "top", "bottom"] as const) {
      expect(Math.abs(there[side] - behind[side]), `${number}, ${side}`).toBeLessThan(0.4);
    }
    return { number, front: card.ink, back: behind.ink };
  });
}

function expectCard(item: SheetItemView | undefined, front: string, back: string) {
  if (!item) throw new Error("There is no such question.");
  const { question, key, explanation, cites, grounds } = item;
  expect(front).toContain(bare(question.stem));
  expect(front).not.toContain(bare(explanation));
  const statuses = grounds.flatMap((ground) => ground.statuses);
  for (const words of [key, explanation, ...cites.map(({ label }) => label), ...statuses]) {
    expect(back, question.stem).toContain(bare(words));
  }
}

test("what is too long for any card is told before printing, and nothing of it is printed", async ({ page }) => {
  await page.route("**/set.forms*", async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    answer.result.data.items[0].question.stem = "Longer than any card. ".repeat(150);
    await route.fulfill({ response, json: answer });
  });
  await openPaper(page, 3, "&print=cards");
  await expect(page.getByRole("status")).toContainText("left out: question 1");
  expect(inksOf(await printedPages(page)).join("")).not.toContain("Longerthananycard");
});

test("all of it is chosen with keys, and the address keeps it", async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute("data-printed", "yes");
  });
  await openPaper(page, 3, "");
  await tabTo(page, page.getByRole("radio", { name: "Forms A and B" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "Key to the worksheet" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Cards to cut out" })).toBeFocused();
  await tabTo(page, page.getByRole("radio", { name: "the long edge" }));
  await page.keyboard.press("ArrowRight");
  await tabTo(page, page.getByRole("radio", { name: "A4" }));
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/print=cards&turn=short&paper=letter$/);
  await expect(page).toHaveTitle(/^On paper: Cards to cut out/);
  await tabTo(page, page.getByRole("button", { name: "Print", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  await tabTo(page, page.getByRole("region", { name: "The sheets, as they are printed" }));
});

test("a link to one form prints that form alone", async ({ page }) => {
  await openPaper(page, 3, "");
  await page.getByRole("checkbox", { name: "Form A" }).uncheck();
  await page.getByRole("checkbox", { name: "Keys" }).uncheck();
  await expect(page).toHaveURL(/&sheets=form-b$/);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Form A" })).not.toBeChecked();
  const [ink, ...others] = inksOf(await printedPages(page));
  expect(others).toEqual([]);
  expect(ink).toContain("OnpaperFormBName");
});

test("a set without questions has nothing to print, and says what to do", async ({ page }) => {
  const { id } = (await apiCall(page, "set.create", { title: "Empty" })) as SetView;
  await page.goto(`/desk/print?id=${id}&print=cards`);
  await expect(page.getByRole("heading", { name: "There is nothing to print yet" })).toBeFocused();
  await checkEveryLook(page, "nothing to print");
  await page.getByRole("link", { name: "Put questions in" }).click();
  await expect(page.getByRole("heading", { name: "No questions yet" })).toBeVisible();
});

for (const choice of [
  "print=worksheet",
  "print=worksheet&options=no&key=no",
  "print=cards",
  "print=cards&paper=letter",
]) {
  test(`the page that prints ${choice} is accessible and fits`, async ({ page }) => {
    await openPaper(page, 12, `&${choice}`);
    await checkEveryLook(page, choice);
  });
}
