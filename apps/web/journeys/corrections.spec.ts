import type { Page } from "@playwright/test";
import { apiCall } from "../gallery/api-call.ts";
import { givenOut, type Student, studentAnswers, studentBegins } from "../gallery/class-results.ts";
import { correct } from "../gallery/correct.ts";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test as journey } from "./journey.ts";

/** Beside the teacher at `page`, a student with a phone of their own. */
const test = journey.extend<{ readonly student: Page }>({
  student: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 360, height: 740 } });
    await use(await context.newPage());
    await context.close();
  },
});

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** A class of one, who has taken what it was given so. */
async function taken(page: Page, student: Page, how: string) {
  const given = await givenOut(page, how.length);
  await apiCall(student, "class.join", { code: given.code, name: "Ada" });
  const attempt = (await apiCall(student, "assignment.start", { assignment: given.assignment })) as Student["attempt"];
  await studentAnswers({ device: student, attempt }, given, how);
  await apiCall(student, "attempt.finish", { attempt: attempt.id });
  return { ...given, attempt };
}

test("what a teacher corrects counts wherever the student sees the score, with what it was and why", async ({
  page,
  student,
}) => {
  const { school, assignment, attempt } = await taken(page, student, "-+.");
  const recent = student.getByRole("link", { name: /Thursday · 3 questions/ });
  const best = student.getByText(/Handed in · best:/);
  await student.goto("/");
  await expect(recent).toContainText("1 of 3 right");
  await expect(student.getByText("Your latest quiz left 2 questions to learn.")).toBeVisible();

  await page.goto(`/desk/results?assignment=${assignment}`);
  await correct(page, 1, { how: "Give everybody all its points", reason: "The page allows both readings." });
  await correct(page, 3, { how: /^Withdraw the question/, reason: "We have not read that yet." });

  await student.reload();
  await expect(recent).toContainText("2 of 2 right, corrected");
  await expect(student.getByText(/Your latest quiz left/)).toHaveCount(0);
  await student.goto(`/class?id=${school}`);
  await expect(best).toHaveText("Handed in · best: 2 of 2 right, corrected from 1 of 3");
  await checkEveryLook(student, "class, corrected");
  await student.getByRole("link", { name: /^Your latest result/ }).click();

  await expect(student.getByRole("heading", { name: "All two right" })).toBeVisible();
  const told = student.getByRole("region", { name: "Corrected since" });
  await expect(told).toContainText("Corrected: 2 of 2 points, before that 1 of 3.");
  await expect(told).toContainText("The page allows both readings.");
  await expect(told).toContainText("The question was withdrawn: it counts for nobody. We have not read that yet.");
  await expect(student.getByRole("table", { name: "By kind of question" })).not.toContainText("of 3");
  await expect(student.getByRole("button", { name: "Practise what I missed" })).toHaveCount(0);
  const jumps = student.getByRole("navigation", { name: "Questions" });
  await expect(jumps.getByRole("link", { name: /: (Counts as right|Right|Withdrawn)$/ })).toHaveCount(3);
  await told.getByRole("link").first().press("Enter");
  const words = await student.locator(":target").textContent();
  expect(words).toMatch(/(Counts as right|Withdrawn).*(Everybody has all its points|counts for nobody)/);
  await checkEveryLook(student, "result, a question withdrawn");

  await correct(page, 1, { how: "Take the correction back", reason: "After all it does not." });
  await student.reload();
  await expect(student.getByRole("heading", { name: "One of two right" })).toBeVisible();
  await expect(told).toContainText("Corrected: 1 of 2 points, before that 1 of 3.");
  expect(attempt.items).toHaveLength(3);
});

test("a result that is open learns of the correction when the student comes back to it", async ({ page, student }) => {
  const { assignment, attempt } = await taken(page, student, "--");
  await student.goto(`/result?attempt=${attempt.id}`);
  await expect(student.getByRole("heading", { name: "None right yet" })).toBeVisible();
  await page.goto(`/desk/results?assignment=${assignment}`);
  for (const number of [1, 2])
    await correct(page, number, { how: /^Withdraw the question/, reason: "Both were of another lesson." });
  await student.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  await expect(student.getByRole("heading", { name: "No question counts" })).toBeVisible();
  await checkEveryLook(student, "result, nothing counts");
});

test("a phrase from the teacher ends when the student makes an account, who is told", async ({ page, student }) => {
  const { school } = await taken(page, student, "+");
  await page.goto(`/desk/class?id=${school}`);
  await page.getByRole("button", { name: "Change: Ada" }).click();
  await page.getByRole("button", { name: "Make a new phrase" }).click();
  const words = page.getByRole("dialog").getByRole("listitem");
  await expect(words).toHaveCount(6);
  const phrase = (await words.allInnerTexts()).map((word) => word.replace(/^\d+\s*/, ""));
  await student.goto("/account");
  await student.getByLabel("Make an account").check();
  await student.getByLabel("E-mail", { exact: true }).fill(`student.${process.pid}@example.org`);
  await student.getByLabel("Password", { exact: true }).fill("correct horse battery");
  await student.getByRole("button", { name: "Make the account" }).click();
  await expect(student.getByText(/The six words that your teacher handed over open it no more/)).toBeVisible();
  await checkEveryLook(student, "account, the phrase has ended");
  const answer = await page.request.post("/api/trpc/learner.recover", { data: { phrase: phrase.join(" ") } });
  expect(await answer.text()).toContain("unknown-phrase");
});

test("where every question is withdrawn, nobody is said to have a share of the points", async ({ page, student }) => {
  const { assignment } = await taken(page, student, "+-");
  await page.goto(`/desk/results?assignment=${assignment}`);
  const region = (name: string) => page.getByRole("region", { name });
  const picture = region("How the points lie").getByRole("img");
  await expect(picture).toBeVisible();
  for (const number of [1, 2])
    await correct(page, number, { how: /^Withdraw the question/, reason: "We had not read it." });
  for (const name of ["How the points lie", "Who needs help"]) {
    await expect(region(name)).toContainText("No question counts.");
  }
  await expect(picture).toHaveCount(0);
});

test("where too many listen, the results are asked for time and again", async ({ page, baseURL }) => {
  const given = await givenOut(page, 2);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const leaving = new AbortController();
  const address = `${baseURL}/api/trpc/results.changes?input=${encodeURIComponent(JSON.stringify({ assignment: given.assignment }))}`;
  const headers = { accept: "text/event-stream", cookie };
  const listening = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const { body } = await fetch(address, { headers, signal: leaving.signal });
      await body?.getReader().read();
    }),
  );
  await page.goto(`/desk/results?assignment=${given.assignment}`);
  await expect(page.getByText("It is looked every few seconds for what is new.")).toBeVisible();
  const ada = await studentBegins(page, given, "Ada");
  await expect(page.getByRole("row").filter({ hasText: "Ada" }).first()).toContainText("Working", { timeout: 15_000 });
  await ada.device.request.dispose();
  leaving.abort();
  expect(listening).toHaveLength(12);
  await page.reload();
  await expect(page.getByText("Live: answers show as they come in.")).toBeVisible();
});

test.describe("where the class is gone", () => {
  test.use({ provoked: failedRequest });

  test("the results that are open are shown no longer", async ({ page }) => {
    const { assignment, school } = await givenOut(page, 1);
    await page.goto(`/desk/results?assignment=${assignment}`);
    await expect(page.getByText("Live: answers show as they come in.")).toBeVisible();
    await apiCall(page, "class.remove", { class: school });
    await expect(page.getByRole("heading", { name: "These results are not kept for this browser" })).toBeVisible({
      timeout: 15_000,
    });
  });
});
