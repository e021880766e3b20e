import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { apiCall } from "../gallery/api-call.ts";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { tabTo } from "./tab-to.ts";
import { answer, next, seeResult, stem } from "./taking.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const saved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();
const field = (page: Page, label: string | RegExp) => page.getByLabel(label, { exact: true });
const rows = (page: Page) => page.locator("li[data-item]");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const notChecked = "Your question: not checked against the facts";
const mark = "Written by a teacher: not checked against the facts";
const toStudents = (page: Page) => page.getByText(mark);

async function openEmptySet(page: Page): Promise<string> {
  const { id } = (await apiCall(page, "set.create", { title: "My own" })) as { readonly id: string };
  await page.goto(`/desk/set?id=${id}`);
  await saved(page);
  return id;
}

/** Begins a question, and closes the one that was open before. */
async function write(page: Page, kind: string): Promise<void> {
  const open = page.getByRole("button", { name: /^Change: /, expanded: true });
  if (await open.count()) await open.click();
  await button(page, "Write your own").click();
  await button(page, kind).click();
  await expect(field(page, "Question")).toBeFocused();
}

test("a teacher writes one of each kind, is told what is wrong and what nobody checks, and a guest is graded rightly", async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openEmptySet(page);

  await write(page, "Single choice");
  await expect(page.getByText("4 things are missing.")).toBeVisible();
  await field(page, "Question").fill("When was Yohei Kono due to visit Moscow?");
  await field(page, "Option A").fill("5–6 November 2000");
  await field(page, "Option B").fill("1–3 November 2000");
  await field(page, "Option C").fill("5–6 november 2000.");
  await expect(page.getByText("Wrong: It says the same as option A.")).toBeVisible();
  await button(page, "Take out option C").click();
  await expect(button(page, "Undo")).toBeVisible();
  await expect(page.getByText("The facts find nothing wrong in your question; whether it is right,")).toBeVisible();
  await field(page, "Find a statement").fill("Kono was due to visit Moscow");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Answers when it was or is due", hasNotText: "Option A" })
    .getByRole("button", { name: /^Rest on this: It was announced that Yohei Kono/ })
    .first()
    .click();
  await expect(page.getByText("Wrong: It is marked as right, and the facts refute it as an answer.")).toBeVisible();
  await expect(page.getByText("Wrong: It is marked as wrong, and by the facts it is right.")).toBeVisible();
  await saved(page);
  await expect(rows(page).getByText("something in it is wrong or missing")).toBeVisible();
  await expect(button(page, "Try the quiz")).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("radio", { name: "Option B is right" }).check();
  await expect(page.getByText(/^The facts bear out that this is (right|wrong)\.$/)).toHaveCount(2);
  await expect(page.getByText("and bear out 2 answers.")).toBeVisible();

  await write(page, "Several right");
  await field(page, "Question").fill("Which of these are rivers?");
  for (const [letter, text] of [...["the Amur", "the Sava", "the Fuji", "the Ural"].entries()])
    await field(page, `Option ${"ABCD".charAt(letter)}`).fill(text);
  await expect(page.getByText("No option is marked as right.")).toBeVisible();
  for (const letter of ["A", "B", "D"]) await page.getByRole("checkbox", { name: `Option ${letter} is right` }).check();
  await expect(page.getByText("whether it is right, only you can tell.")).toBeVisible();

  await write(page, "True or false");
  await field(page, "Question").fill("True or false? The Amur is a river.");
  await expect(page.getByText("Say whether it is true or false.")).toBeVisible();
  await page.getByRole("radio", { name: "True", exact: true }).check();
  await field(page, /^Explanation/).fill("It flows into the Sea of Okhotsk.");

  await write(page, "Type the answer");
  await field(page, "Question").fill("Who was the first in space?");
  await field(page, "Answer").fill("Yuri Gagarin");
  await button(page, "Another form that is taken").click();
  await expect(field(page, "Also taken, 2")).toBeFocused();
  await page.keyboard.type("Gagarin");
  await saved(page);
  await expect(page.getByText(notChecked)).toHaveCount(4);
  await button(page, "Copy the link to this quiz").click();
  await expect(page.getByText("the 4 questions of this set")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const student = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await student.goto(link);
  expect(await stem(student)).toContain("When was Yohei Kono due to visit Moscow?");
  await expect(toStudents(student)).toBeVisible();
  await checkEveryLook(student, "an own question");
  await student.getByRole("radio", { name: /^1–/ }).check();
  await button(student, "Confirm").click();
  await expect(student.getByRole("status").filter({ hasText: "Right." })).toHaveCount(1);
  await expect(toStudents(student)).toBeVisible();
  await checkEveryLook(student, "an own question, answered");
  await next(student).click();
  for (const name of ["the Amur", "the Sava", "the Fuji"]) await student.getByRole("checkbox", { name }).check();
  await button(student, "Confirm").click();
  await expect(student.getByText("Wrongly ticked.")).toBeVisible();
  await next(student).click();
  await answer(student, "True");
  await expect(student.getByText("It flows into the Sea of Okhotsk.", { exact: true })).toBeVisible();
  await next(student).click();
  await student.getByRole("textbox").fill("gagarin");
  await button(student, "Confirm").click();
  await expect(student.getByRole("status").filter({ hasText: "Right." })).toHaveCount(1);
  await seeResult(student).click();
  await expect(student.getByRole("heading", { name: "Question by question" })).toBeVisible();
  await expect(student.getByRole("heading", { name: "Three of four right" })).toBeVisible();
  await expect(toStudents(student)).toHaveCount(4);
  await checkEveryLook(student, "the result of own questions");
  await student.context().close();

  await button(page, "Print").click();
  await expect(page.getByRole("heading", { name: "Key to form B" })).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  const keys = text.filter((one) => one.includes("Key to form"));
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(key.split(notChecked)).toHaveLength(5);
  for (const form of text.filter((one) => !keys.includes(one))) expect(form).not.toContain("not checked");
});

test("a question is written by the keyboard alone, at 360 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openEmptySet(page);
  const press = async (name: string | RegExp, key = "Enter") => {
    await tabTo(page, button(page, name));
    await page.keyboard.press(key);
  };
  await press("Write your own");
  await press("True or false");
  await expect(field(page, "Question")).toBeFocused();
  await page.keyboard.type("True or false? Yohei Kono was due to visit Moscow.");
  await tabTo(page, page.getByRole("radio", { name: "True", exact: true }));
  await page.keyboard.press("Space");
  await tabTo(page, field(page, "Find a statement"));
  await page.keyboard.type("Kono visit Moscow announced");
  await expect(page.getByText("statements, the best first")).toBeVisible();
  await press(/^Rest on this: .*Answers where/);
  await expect(field(page, "Find a statement")).toBeFocused();
  await press(/^No longer rest on: /);
  await press("Undo");
  await expect(button(page, /^No longer rest on: /)).toHaveCount(1);
  await saved(page);
  await press(/^Duplicate: /);
  await expect(rows(page)).toHaveCount(2);
  await saved(page);
  await rows(page)
    .first()
    .getByRole("button", { name: /^Take out: / })
    .press("Enter");
  await expect(rows(page)).toHaveCount(1);
  await expect(button(page, "Undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(2);
  await saved(page);
  await page.reload();
  await expect(page.getByText(notChecked)).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("pasted HTML, Hebrew and emoji are shown as they are, and what is too long is refused at its field", async ({
  page,
}) => {
  await openEmptySet(page);
  await write(page, "Type the answer");
  await field(page, "Answer").fill("🏯");
  for (const text of ["<img src=x onerror=alert(1)> Who?", "מי היה ראש הממשלה?", "👩🏽‍🏫 Who? 🏯"]) {
    await field(page, "Question").fill(text);
    await expect(rows(page).locator("p.font-heading")).toHaveText(text);
    await saved(page);
  }
  await field(page, "Question").fill("a".repeat(10_000));
  await expect(page.getByText("That is 10000 signs, and there is room for 600.")).toBeVisible();
  await field(page, "Answer").fill("b".repeat(301));
  await expect(page.getByText("That is 301 signs, and there is room for 300.")).toBeVisible();
  await page.getByRole("radio", { name: "A date" }).check();
  await field(page, "Answer").fill("3/4/2000");
  await expect(page.getByText("This can be two dates: write the month as a word.")).toBeVisible();
  await field(page, "Answer").fill("3 April 2000");
  await expect(page.getByText("whether it is right, only you can tell.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("of two tabs that write at one question the later one is told", async ({ page, context }) => {
  await openEmptySet(page);
  await write(page, "True or false");
  await field(page, "Question").fill("Before?");
  await saved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: /^Change: / }).click();
  await field(other, "Question").fill("There?");
  await saved(other);
  await field(page, "Question").fill("Here?");
  const parted = page.getByRole("alert").filter({ hasText: "Changed in another tab" });
  await expect(parted).toContainText("1 in other words");
  await parted.getByRole("button", { name: "Take what is there" }).click();
  await expect(field(page, "Question")).toHaveValue("There?");
});

test.describe("without a connection", () => {
  test.use({ provoked: failedRequest });

  test("what is typed is kept in a tab that is closed", async ({ page, context }) => {
    await openEmptySet(page);
    const address = page.url();
    await write(page, "Several right");
    await saved(page);
    await context.setOffline(true);
    await field(page, "Question").fill("Kept?");
    await field(page, "Option A").fill("kept as well");
    await expect(page.getByText("Not saved yet: no connection.")).toBeVisible();
    await expect(page.getByText("No connection: what you typed is kept")).toBeVisible();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await again.getByRole("button", { name: /^Change: / }).click();
    await expect(field(again, "Question")).toHaveValue("Kept?");
    await expect(field(again, "Option A")).toHaveValue("kept as well");
    await saved(again);
  });
});

test("every state of writing is accessible and fits", async ({ page }) => {
  test.slow();
  await openEmptySet(page);
  await button(page, "Write your own").click();
  await checkEveryLook(page, "writing, which kind");
  await button(page, "Write your own").click();
  for (const kind of ["Single choice", "Type the answer", "True or false"]) {
    await write(page, kind);
    await expect(page.getByText(/ missing\. What you typed is kept here/)).toBeVisible();
    await saved(page);
    await checkEveryLook(page, `writing, ${kind}, empty`);
  }
  await field(page, "Question").fill("Did Losyukov visit the Northern Territories?");
  await field(page, "Find a statement").fill("Kono");
  await expect(page.getByText("statements, the best first")).toBeVisible();
  await checkEveryLook(page, "writing, looking for a statement");
  await button(page, /^Rest on this: /)
    .first()
    .click();
  await page.getByRole("radio", { name: "True", exact: true }).check();
  await expect(page.getByText("Wrong: ").first()).toBeVisible();
  await expect(page.getByText("The facts cannot judge: ").first()).toBeVisible();
  await saved(page);
  await checkEveryLook(page, "writing, wrong");
});
