import { extractText, getDocumentProxy } from "unpdf";
import { checkEveryLook } from "./check.ts";
import { expect, test } from "./journey.ts";
import { tabTo } from "./tab-to.ts";
import { answer, next, seeResult, stem } from "./taking.ts";
import { button, field, openEmptySet, rows, saved, write } from "./writing.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const notChecked = "Your question: not checked against the facts";
const mark = "Written by a teacher: not checked against the facts";

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
  await expect(student.getByText(mark)).toBeVisible();
  await checkEveryLook(student, "an own question");
  await student.getByRole("radio", { name: /^1–/ }).check();
  await button(student, "Confirm").click();
  await expect(student.getByRole("status").filter({ hasText: "Right." })).toHaveCount(1);
  await expect(student.getByText(mark)).toBeVisible();
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
  await expect(student.getByText(mark)).toHaveCount(4);
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
