import type { ClassView, SetItemView, SetView } from "@communique/api";
import type { Locator, Page } from "@playwright/test";
import { apiCall } from "../gallery/api-call.ts";
import { classroom, give } from "../gallery/classroom.ts";
import { changedSet, sections, shapedSet } from "../gallery/shaped-set.ts";
import { typographic } from "../src/ui/typographic.ts";
import { checkEveryLook } from "./check.ts";
import { expect, test as journey } from "./journey.ts";
import { bare, inkOf, type PrintedPage, printedPages } from "./printed-pages.ts";
import { tabTo } from "./tab-to.ts";
import { answer, next, place, seeResult, stem } from "./taking.ts";

/** Beside the teacher at `page`, a student with a phone of their own. */
const test = journey.extend<{ readonly student: Page }>({
  student: async ({ browser, baseURL }, use) => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const context = await browser.newContext({ ...(baseURL && { baseURL }), reducedMotion: "reduce", ...phone });
    await use(await context.newPage());
    await context.close();
  },
});

test.use({ contextOptions: { reducedMotion: "reduce" } });

const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();
const pointsOf = (page: Page) => page.getByRole("textbox", { name: /^Points/ });
const titles = (page: Page) => page.getByLabel("Title of the section");
const sectionRow = (page: Page, number: number) => page.locator("li[data-section]").nth(number - 1);
const handleIn = (row: Locator) => row.locator("[data-button=handle]");

/** Questions by their numbers, and headings by their titles, in the order in which they stand. */
const rowsOn = (page: Page) =>
  page
    .locator("li[data-item], li[data-section]")
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          row.querySelector<HTMLInputElement>("input[dir=auto]")?.value ??
          row.querySelector("button")?.textContent.trim(),
      ),
    );

const inksOf = (pages: readonly PrintedPage[]) => pages.map(({ words }) => inkOf(words));

/** Answers the question on screen, whichever of the set it is, and tells which it was. */
async function answerOf(page: Page, items: readonly SetItemView[], isRight: (place: number) => boolean) {
  const asked = await stem(page);
  const which = items.findIndex(({ question }) => asked.endsWith(typographic(question.stem)));
  const item = items[which];
  if (!item || !("options" in item.question)) throw new Error(`No such question: ${asked}`);
  const texts = item.question.options.flatMap((option) => ("text" in option ? [option.text] : []));
  await answer(page, typographic(isRight(which) ? item.key : (texts.find((text) => text !== item.key) ?? "")));
  return which;
}

test("a teacher says what questions are worth and parts them, with the keys alone, and nothing is lost", async ({
  page,
}) => {
  const { set } = await classroom(page, 4);
  await page.goto(`/desk/set?id=${set}`);
  await saved(page);
  await tabTo(page, pointsOf(page).first());
  await page.keyboard.type("2,5");
  await expect(page.getByRole("heading", { name: "4 questions · 5.5 points" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("0.3");
  await expect(page.getByText("A number from 0 to 100, whole or half. It stays 1 point.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "4 questions", exact: true })).toBeVisible();
  await expect(pointsOf(page).first()).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("3");
  await expect(page.getByText("A number from 0 to 100")).toHaveCount(0);

  const add = page.getByRole("button", { name: "Add a section" });
  await add.press("Enter");
  await expect(titles(page)).toBeFocused();
  await page.keyboard.type("Names");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Choose one answer.");
  expect(await rowsOn(page)).toEqual(["Names", "1", "2", "3", "4"]);
  await handleIn(sectionRow(page, 1)).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(handleIn(sectionRow(page, 1))).toBeFocused();
  expect(await rowsOn(page)).toEqual(["1", "2", "Names", "3", "4"]);
  await expect(page.getByText("Section Names: now after 2 questions.")).toBeAttached();
  await page.getByRole("button", { name: "Later: section Names" }).press("Enter");
  await expect(page.getByRole("button", { name: "Later: section Names" })).toBeFocused();
  await add.press("Enter");
  await page.keyboard.type("Days");
  expect(await rowsOn(page)).toEqual(["1", "2", "3", "Names", "4", "Days"]);
  await expect(page.getByText("No question stands under it yet")).toBeVisible();

  await page.getByRole("button", { name: "Take out: section Names" }).press("Enter");
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await expect(undo).toBeFocused();
  expect(await rowsOn(page)).toEqual(["1", "2", "3", "4", "Days"]);
  await undo.press("Enter");
  await page
    .getByRole("button", { name: /^Take out: (?!section)/ })
    .first()
    .press("Enter");
  expect(await rowsOn(page)).toEqual(["1", "2", "Names", "3", "Days"]);
  await undo.press("Enter");
  await saved(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "4 questions · 6 points" })).toBeVisible();
  expect(await rowsOn(page)).toEqual(["1", "2", "3", "Names", "4", "Days"]);
  await expect(page.getByLabel("What is to be done there").first()).toHaveValue("Choose one answer.");
  await titles(page).first().fill("");
  await titles(page).first().blur();
  await expect(titles(page).first()).toHaveValue("Section");
  await saved(page);
});

test.describe("on a large screen", () => {
  // All in view: a page that scrolls under the mouse drags something else.
  test.use({ viewport: { width: 1280, height: 1600 } });

  test("a heading is dragged between questions, and a question under a heading", async ({ page }) => {
    const { set } = await shapedSet(page);
    await page.goto(`/desk/set?id=${set}`);
    await saved(page);
    const [told, says] = sections.map(({ title }) => title);
    expect(await rowsOn(page)).toEqual([told, "1", "2", "3", says, "4", "5"]);
    await handleIn(sectionRow(page, 2)).dragTo(page.locator("li[data-item]").nth(1));
    await expect.poll(() => rowsOn(page)).toEqual([told, "1", says, "2", "3", "4", "5"]);
    const first = (await page.locator("li[data-item] p.font-heading").first().textContent()) ?? "";
    await handleIn(page.locator("li[data-item]").first()).dragTo(sectionRow(page, 2));
    await expect.poll(() => rowsOn(page)).toEqual([told, says, "1", "2", "3", "4", "5"]);
    await expect(page.getByText(`${first}: now 1 of 5, in the section “${says}”.`)).toBeAttached();
    await saved(page);
  });

  test("of two tabs the later one is told of other points, and overwrites nothing", async ({ page, context }) => {
    const { set } = await shapedSet(page);
    await page.goto(`/desk/set?id=${set}`);
    await saved(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await pointsOf(other).first().fill("5");
    await saved(other);
    await titles(page).first().fill("Elsewhere");
    const parted = page.getByRole("alert").filter({ hasText: "Changed in another tab" });
    await expect(parted).toContainText("other points or sections");
    await parted.getByRole("button", { name: "Take what is there" }).click();
    await saved(page);
    await expect(pointsOf(page).first()).toHaveValue("5");
    await expect(titles(page).first()).toHaveValue(sections[0].title);
  });
});

test("a class is told sections and points, each student in an order within the sections, and corrections move as many", async ({
  page,
  student,
}) => {
  const { set, items } = await shapedSet(page);
  const { id: school, code } = (await apiCall(page, "class.create", { title: "8b" })) as ClassView;
  const { id } = await give(page, { set, school });
  await apiCall(student, "class.join", { code, name: "Ada" });
  await student.goto(`/quiz?assignment=${id}`);
  const order: number[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    await expect(place(student, number, 5)).toBeVisible();
    const { title, instruction } = number < 4 ? sections[0] : sections[1];
    await expect(student.getByText(title, { exact: true })).toBeVisible();
    if (number === 1) {
      await expect(student.getByText(instruction, { exact: true })).toBeVisible();
      await expect(student.getByRole("heading", { level: 1 })).toContainText(`${title}. ${instruction}`);
    }
    const which = await answerOf(student, items, (one) => one === 3);
    order.push(which);
  }
  expect(order.slice(0, 3).toSorted()).toEqual([0, 1, 2]);
  await student.getByRole("button", { name: "Hand in" }).tap();
  await expect(student.getByRole("heading", { name: "One of five right" })).toBeVisible();
  await expect(student.getByText("4 of 8.5 points", { exact: true })).toBeVisible();
  await expect(student.getByText("· 4 of 4 points")).toBeVisible();
  await expect(student.getByRole("table", { name: "By section" }).getByRole("row")).toContainText([
    "Group",
    `${sections[0].title}0 of 3`,
    `${sections[1].title}1 of 2`,
  ]);
  await student.getByRole("link", { name: "Back to your class" }).tap();
  await expect(student.getByText("best: 4 of 8.5 points")).toBeVisible();

  await page.goto(`/desk/results?assignment=${id}`);
  const row = page.getByRole("row", { name: /^Ada/ });
  await expect(row).toContainText("4 of 8.5");
  await expect(page.getByText("Mean, of 8.5 points")).toBeVisible();
  await expect(page.getByText("Question 4 · Single choice · 4 points")).toBeVisible();
  await page
    .getByRole("button", { name: /^Correct/ })
    .first()
    .click();
  await page.getByRole("radio", { name: "Give everybody all its points" }).check();
  await page.getByLabel("Why: the class will read it").fill("It was read in two ways.");
  await page.getByRole("button", { name: "Correct it" }).click();
  await expect(row).toContainText("6 of 8.5");
  await page.getByRole("link", { name: "Ada" }).click();
  await expect(page.getByRole("heading", { name: "Attempt 1: 6 of 8.5 points" })).toBeVisible();
  await student.getByRole("link", { name: "Your latest result" }).tap();
  await expect(student.getByText("Corrected: 6 of 8.5 points, before that 4 of 8.5.")).toBeVisible();
});

test("forms and worksheet have the headings, what each question is worth, and the key the points", async ({ page }) => {
  const { set, items } = await shapedSet(page);
  await page.goto(`/desk/print?id=${set}`);
  await expect(page.getByRole("heading", { name: "Key to form B" })).toBeVisible();
  const [told, says] = sections.map(({ title }) => bare(title));
  const ink = inksOf(await printedPages(page));
  const worksheet = page.getByRole("radio", { name: "Worksheet" });
  for (const name of ["FormA", "FormB"]) expectShape(sheetOf(ink, name));
  for (const key of ["Key to form A", "Key to form B"]) {
    const cells = page.getByRole("region", { name: key }).or(page.locator("section", { hasText: key }));
    await expect(cells.first().getByRole("columnheader", { name: "Points" })).toBeVisible();
  }
  await worksheet.check();
  await expect(page.getByRole("heading", { name: "Key to the worksheet" })).toBeVisible();
  expectShape(sheetOf(inksOf(await printedPages(page)), "Worksheet"));

  function expectShape(sheet: string): void {
    expect(sheet).toContain("Points85");
    expect(sheet).toContain(`${told}${bare(sections[0].instruction)}`);
    const border = sheet.indexOf(`${says}`);
    for (const [index, { question }] of items.entries()) {
      const at = sheet.indexOf(bare(question.stem));
      expect(at > sheet.indexOf(told ?? "") && at > border === index >= 3, question.stem).toBe(true);
      expect(sheet.slice(at + bare(question.stem).length)).toMatch(
        new RegExp(`^${["2points", "05points", "1point", "4points", "1point"][index]}`),
      );
    }
  }
});

/** The pages of one sheet, without their keys. */
function sheetOf(inks: readonly string[], name: string): string {
  return inks.filter((ink) => ink.includes(name) && !ink.includes("Keyto")).join("");
}

test("what was given out and changed since says in what it differs, and a class keeps what it has", async ({
  page,
  student,
}) => {
  const shaped = await shapedSet(page);
  const { id: school, code } = (await apiCall(page, "class.create", { title: "8b" })) as ClassView;
  const { id } = await give(page, { set: shaped.set, school });
  await page.goto(`/desk/set?id=${shaped.set}`);
  await saved(page);
  await expect(page.getByText("Since it was given out")).toHaveCount(0);
  await page.goto(`/desk/class?id=${school}`);
  await expect(page.getByText("0 of 0 handed in")).toBeVisible();
  await expect(page.getByText("An older version")).toHaveCount(0);

  await changedSet(page, shaped);
  await page.goto(`/desk/set?id=${shaped.set}`);
  const since = page.getByText("Since it was given out");
  await expect(since).toContainText("1 taken out, 1 moved, 3 with other points, 2 in the sections");
  await page.getByText("What differs").click();
  const [first, , third] = shaped.items.map(({ question }) => typographic(question.stem));
  await expect(page.getByText(`Taken out: “${third}”`)).toBeVisible();
  await expect(page.getByText(`Moved from 1 to 2: “${first}”`)).toBeVisible();
  await expect(page.getByText(`3 points, before 2: “${first}”`)).toBeVisible();
  await expect(page.getByText("Section: “Whose words”, before “Who says so”")).toBeVisible();
  await expect(page.getByText("Section taken out: “What the article tells”")).toBeVisible();
  await pointsOf(page).first().fill("2");
  await saved(page);
  await expect(since).toContainText("3 with other points");

  await page.goto(`/desk/class?id=${school}`);
  await page.getByText("An older version: the set was saved since").click();
  await expect(page.getByText(`Taken out: “${third}”`)).toBeVisible();
  await apiCall(student, "class.join", { code, name: "Ada" });
  await student.goto(`/quiz?assignment=${id}`);
  await expect(place(student, 1, 5)).toBeVisible();
  await expect(student.getByText(sections[0].title, { exact: true })).toBeVisible();

  await page.goto(`/desk/set?id=${shaped.set}`);
  await page.getByRole("button", { name: "Print", exact: true }).waitFor();
  await page.getByRole("button", { name: "Give it to a class" }).click();
  await page.getByRole("button", { name: "Give it to the class" }).click();
  await expect(page.getByText("An older version")).toHaveCount(1);
  await page.goto(`/desk/set?id=${shaped.set}`);
  await saved(page);
  await expect(since).toHaveCount(0);
});

test("every state of a shaped set at the desk is accessible and fits", async ({ page }) => {
  test.slow();
  const shaped = await shapedSet(page);
  const { id: school } = (await apiCall(page, "class.create", { title: "8b" })) as ClassView;
  await give(page, { set: shaped.set, school });
  await page.goto(`/desk/set?id=${shaped.set}`);
  await saved(page);
  await pointsOf(page).first().fill("0.3");
  await expect(page.getByText("A number from 0 to 100")).toBeVisible();
  await checkEveryLook(page, "set, with points and sections");
  await changedSet(page, shaped);
  await page.goto(`/desk/set?id=${shaped.set}`);
  await page.getByText("What differs").click();
  await checkEveryLook(page, "set, changed since it was given out");
  await page.goto(`/desk/class?id=${school}`);
  await page.getByText("An older version").click();
  await expect(page.getByText("Open the set")).toBeVisible();
  await checkEveryLook(page, "class, with an older version");
  await page.goto(`/desk/print?id=${shaped.set}`);
  await expect(page.getByRole("heading", { name: "Key to form B" })).toBeVisible();
  await checkEveryLook(page, "forms with points and sections");
});

test("every state of a quiz with points and sections is accessible and fits", async ({ page }) => {
  test.slow();
  const { set, items } = await shapedSet(page);
  const { set: published } = (await apiCall(page, "set.publish", { set, revision: 2 })) as { readonly set: SetView };
  await page.goto(`/quiz?seed=states&shared=${published.versions[0]?.shared}`);
  for (const number of [1, 2, 3, 4, 5]) {
    await expect(place(page, number, 5)).toBeVisible();
    if (number === 2) await page.locator("summary", { hasText: sections[0].title }).click();
    if (number < 3) await checkEveryLook(page, `question ${number} of a section`);
    await answerOf(page, items, (which) => which !== 1);
    await (number < 5 ? next(page) : seeResult(page)).click();
  }
  await expect(page.getByText("8 of 8.5 points", { exact: true })).toBeVisible();
  await checkEveryLook(page, "result in points");
});
