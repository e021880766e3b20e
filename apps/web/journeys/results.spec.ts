import { readFile } from "node:fs/promises";
import { read, utils } from "@e965/xlsx";
import type { Page } from "@playwright/test";
import { apiCall } from "../gallery/api-call.ts";
import { classResults, givenOut, studentAnswers, studentBegins, studentHandsIn } from "../gallery/class-results.ts";
import { typographic } from "../src/ui/typographic.ts";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test as journey } from "./journey.ts";
import { place } from "./taking.ts";

/** Beside the teacher at `page`, a student with a phone of their own. */
const test = journey.extend<{ readonly student: Page }>({
  student: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 360, height: 740 } });
    await use(await context.newPage());
    await context.close();
  },
});

test.use({ contextOptions: { reducedMotion: "reduce" } });

const open = (page: Page, assignment: string) => page.goto(`/desk/results?assignment=${assignment}`);
const figure = (page: Page, name: string) =>
  page
    .locator("dl > div")
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator("dd");
const question = (page: Page, number: number) => page.locator(`#question-${number}`);
const row = (page: Page, name: string) =>
  page.getByRole("table", { name: "Points of every student" }).getByRole("row").filter({ hasText: name });
const correct = (page: Page, number: number) => page.getByRole("button", { name: `Correct question ${number}…` });
const dialog = (page: Page, number: number) => page.getByRole("dialog", { name: `Correct question ${number}` });

test("a teacher watches a class that works, and no student loads what watches", async ({ page, student }) => {
  const scripts: Promise<string>[] = [];
  student.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  const given = await givenOut(page, 2);
  await page.goto(`/desk/class?id=${given.school}`);
  await page.getByRole("link", { name: /^Results/ }).click();
  await expect(page.getByRole("heading", { name: "Thursday" })).toBeVisible();
  await expect(page.getByText("Nobody has begun yet.")).toBeVisible();
  await expect(page.getByText("Live: answers show as they come in.")).toBeVisible();

  await apiCall(student, "class.join", { code: given.code, name: "Ada" });
  await expect(row(page, "Ada")).toContainText("Not begun");
  await student.goto(`/class?id=${given.school}`);
  await student.getByRole("link", { name: /^Start/ }).click();
  await expect(place(student, 1, 2)).toBeVisible();
  await expect(row(page, "Ada")).toContainText("Working");
  await expect(figure(page, "Working")).toHaveText("1");
  for (const number of [1, 2]) {
    await expect(place(student, number, 2)).toBeVisible();
    const stem = (await student.locator("#stem").textContent()) ?? "";
    const item = given.items.find(({ question: asked }) => stem.endsWith(typographic(asked.stem)));
    await student.getByRole("radio", { name: typographic(item?.key ?? ""), exact: true }).check();
    await student.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(row(page, "Ada")).toContainText(`${number} of 2`);
  }
  await student.getByRole("button", { name: "Hand in" }).click();
  await expect(figure(page, "Handed in")).toHaveText("1 of 1");
  await expect(row(page, "Ada")).toContainText("2 of 2");
  await expect(figure(page, "Mean, of 2")).toHaveText("2");
  for (const script of await Promise.all(scripts)) expect(script).not.toContain("EventSource");
});

test("the overview leads to who needs help, and to what misled", async ({ page }) => {
  const { assignment } = await classResults(page);
  await open(page, assignment);
  await expect(figure(page, "Handed in")).toHaveText("9 of 10");
  const help = page.getByRole("region", { name: "Who needs help" });
  await expect(help.getByRole("listitem")).toHaveText([/^Farid2 of 8/, /^Grete, “the Great”1 of 8/, /^花子1 of 8/]);
  const look = page.getByRole("region", { name: "What is worth a look" });
  await expect(look).toContainText("misled the strongest third of the class: 3 of 3 gave it, against 0 of 3");
  await look.getByRole("link", { name: "Question 1", exact: true }).click();
  const first = question(page, 1);
  await expect(first).toBeInViewport();
  await expect(first.getByRole("note")).toContainText("What is told of it: ");
  await expect(
    first
      .getByRole("note")
      .getByRole("link", { name: /^Monitor 6\/201/ })
      .first(),
  ).toBeVisible();
  await first.getByText("Who answered what").click();
  const answers = first.getByRole("table", { name: "Answers by thirds of the class, question 1" });
  await expect(answers.getByRole("row", { name: /^Not right .* 3 0 0 3$/ })).toHaveCount(1);

  await help.getByRole("link", { name: "Farid" }).click();
  await expect(page.getByRole("heading", { name: "Farid", level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Attempt 1: 2 of 8" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What to practise" })).toBeVisible();
  await page.getByRole("link", { name: "The whole class" }).click();
  await page.getByText("The same as a table: How the points lie").click();
  await expect(page.getByRole("table", { name: "How the points lie" }).getByRole("row")).toHaveCount(11);
});

test("of several attempts the first counts, until another is asked for", async ({ page }) => {
  const given = await givenOut(page, 4);
  const ada = await studentBegins(page, given, "Ada");
  await studentAnswers(ada, given, "+---");
  await apiCall(ada.device, "attempt.finish", { attempt: ada.attempt.id });
  const again = (await apiCall(ada.device, "assignment.start", { assignment: given.assignment })) as typeof ada.attempt;
  await studentAnswers({ ...ada, attempt: again }, given, "++++");
  await studentHandsIn({ ...ada, attempt: again });
  await open(page, given.assignment);
  await expect(figure(page, "Mean, of 4")).toHaveText("1");
  await page.getByRole("radio", { name: "the best" }).check();
  await expect(figure(page, "Mean, of 4")).toHaveText("4");
  await page.getByRole("radio", { name: "all of them" }).check();
  await expect(figure(page, "Mean, of 4")).toHaveText("2.5");
  await expect(page.getByText("the statistics are less to be trusted")).toBeVisible();
});

test("a question is corrected by keys, the student is told, and it is taken back", async ({ page, student }) => {
  const given = await givenOut(page, 2);
  await apiCall(student, "class.join", { code: given.code, name: "Ada" });
  const attempt = await apiCall(student, "assignment.start", { assignment: given.assignment });
  const ada = {
    device: { request: student.request },
    attempt: attempt as Parameters<typeof studentAnswers>[0]["attempt"],
  };
  await studentAnswers(ada, given, "-+");
  await apiCall(student, "attempt.finish", { attempt: ada.attempt.id });
  await open(page, given.assignment);
  await expect(row(page, "Ada")).toContainText("1 of 2");

  await correct(page, 1).press("Enter");
  const form = dialog(page, 1);
  await form.getByRole("radio", { name: "Take another answer as right too" }).press("Space");
  await form.getByLabel("Why: the class will read it").fill("The page allows both readings.");
  const send = form.getByRole("button", { name: "Correct it" });
  await expect(send).toHaveAttribute("aria-disabled", "true");
  for (const other of await form.getByRole("group", { name: "Also right" }).getByRole("checkbox").all()) {
    await other.press("Space");
  }
  await send.press("Enter");
  await expect(form).toBeHidden();
  await expect(correct(page, 1)).toBeFocused();
  await expect(question(page, 1)).toContainText("The page allows both readings.");
  await expect(row(page, "Ada").getByRole("cell").nth(1)).toHaveText("2 of 2");
  await expect(row(page, "Ada").getByRole("cell").nth(2)).toHaveText("1 of 2");

  await student.goto(`/result?attempt=${ada.attempt.id}`);
  const told = student.getByRole("region", { name: "Corrected since" });
  await expect(told).toContainText("Corrected: 2 of 2 points, before that 1 of 2.");
  await expect(told).toContainText("The page allows both readings.");
  await checkEveryLook(student, "result, corrected");

  await correct(page, 1).click();
  await form.getByRole("radio", { name: "Take the correction back" }).check();
  await form.getByLabel("Why: the class will read it").fill("After all it does not.");
  await send.click();
  await expect(row(page, "Ada").getByRole("cell").nth(1)).toHaveText("1 of 2");
  const entries = question(page, 1).getByRole("list", { name: "Corrections" }).getByRole("listitem");
  await expect(entries).toHaveText([/^The correction was taken back\. *After all/, /^Also taken as right:/]);
  await student.reload();
  await expect(student.getByRole("heading", { name: "One of two right" })).toBeVisible();
  await expect(told).toHaveCount(0);
});

test("what is taken away opens again as it was", async ({ page }) => {
  const { assignment } = await classResults(page);
  await open(page, assignment);
  const saved = async (name: string) => {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const file = await saving;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const students = [
    ...["Anna Kovács", "Boris", "Clara", "Dmitri =1+1", "Emily"],
    ...["Farid", "Grete, “the Great”", "Igor", "שלום כהן", "花子"],
  ];
  const workbook = await saved("All of it (XLSX)");
  expect(workbook.name).toBe("Thursday.xlsx");
  const book = read(workbook.content);
  expect(book.SheetNames).toEqual(["Students", "Questions", "Answers"]);
  const table = await saved("Students (CSV)");
  expect(table.name).toBe("Thursday students.csv");
  for (const sheet of [book.Sheets.Students, read(table.content).Sheets.Sheet1]) {
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet ?? {});
    expect(rows.map(({ Name }) => Name).toSorted()).toEqual(students.toSorted());
    expect(rows.find(({ Name }) => Name === "Farid")).toMatchObject({ Points: 2, Of: 8, "Question 1": 1 });
  }
});

test("the results are printed with every table unfolded, and without buttons", async ({ page }) => {
  const { assignment } = await classResults(page);
  await open(page, assignment);
  await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(question(page, 1).getByRole("row", { name: /^Not answered/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Students (CSV)" })).toBeHidden();
  await expect(correct(page, 1)).toBeHidden();
});

test.describe("where events do not get through", () => {
  test.use({ provoked: failedRequest });

  test("the results are asked for time and again", async ({ page }) => {
    const given = await givenOut(page, 2);
    await page.route("**/results.changes*", (call) => call.abort());
    await open(page, given.assignment);
    await expect(page.getByText("It is looked every few seconds for what is new.")).toBeVisible();
    const ada = await studentBegins(page, given, "Ada");
    await expect(row(page, "Ada")).toContainText("Working", { timeout: 15_000 });
    await ada.device.request.dispose();
  });
});

test("every state of the results is accessible and fits", async ({ page }) => {
  test.slow();
  const empty = await givenOut(page, 2);
  await open(page, empty.assignment);
  await expect(page.getByText("Nobody has begun yet.")).toBeVisible();
  await checkEveryLook(page, "results, nobody has begun");
  const { assignment } = await classResults(page);
  await open(page, assignment);
  await expect(page.getByRole("heading", { name: "Question by question" })).toBeVisible();
  await page.getByText("Who answered what").first().click();
  await page.getByText("The same as a table").first().click();
  await page.getByText("What these numbers mean").click();
  await checkEveryLook(page, "results");
  await correct(page, 1).click();
  await dialog(page, 1).getByRole("radio", { name: "Take another answer as right too" }).check();
  await checkEveryLook(page, "results, correcting");
  await dialog(page, 1).getByRole("button", { name: "Leave it" }).click();
  await row(page, "Farid").getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Farid", level: 1 })).toBeVisible();
  await checkEveryLook(page, "results, one student");
});

test.describe("at an address of no results", () => {
  test.use({ provoked: failedRequest });

  for (const [address, heading] of [
    ["/desk/results", "This address names no assignment"],
    ["/desk/results?assignment=unknown", "These results are not kept for this browser"],
    ["/desk/results?assignment=unknown&student=unknown", "These results are not kept for this browser"],
  ] as const) {
    test(`${address} says so, and leads on`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      await checkEveryLook(page, address);
    });
  }
});
