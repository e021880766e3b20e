import type { SetItemView } from "@communique/api";
import type { Page } from "@playwright/test";
import { apiCall } from "../gallery/api-call.ts";
import { changeWindow, classroom, give } from "../gallery/classroom.ts";
import { typographic } from "../src/ui/typographic.ts";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test as journey } from "./journey.ts";
import { answer, next, place, seeResult } from "./taking.ts";

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

const handIn = (page: Page) => page.getByRole("button", { name: "Hand in" });
const start = (page: Page) => page.getByRole("link", { name: /^Start/ });
const join = (student: Page, code: string) => apiCall(student, "class.join", { code, name: "Ada" });

/** Answers the question on screen by its key, or otherwise. */
async function answerBy(page: Page, items: readonly SetItemView[], verdict: "rightly" | "wrongly"): Promise<void> {
  const stem = (await page.locator("#stem").textContent()) ?? "";
  const item = items.find(({ question }) => stem.endsWith(typographic(question.stem)));
  if (!item || !("options" in item.question)) throw new Error(`No such question: ${stem}`);
  const texts = item.question.options.flatMap((option) => ("text" in option ? [option.text] : []));
  const other = texts.find((text) => text !== item.key) ?? "";
  await answer(page, typographic(verdict === "rightly" ? item.key : other));
}

test("a teacher gives a set to a class, and a student takes it on a phone, twice", async ({ page, student }) => {
  const { set, school, code, items } = await classroom(page);
  await join(student, code);
  await student.goto(`/class?id=${school}`);
  await expect(student.getByText("Nothing yet.")).toBeVisible();

  await page.goto(`/desk/class?id=${school}`);
  await expect(page.getByText("Nothing yet. Give the class one of your sets")).toBeVisible();
  await page.goto(`/desk/set?id=${set}`);
  await page.getByRole("button", { name: "Give it to a class" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Thursday");
  await page.getByLabel("Attempts").fill("2");
  await page.getByRole("button", { name: "Give it to the class" }).click();
  await expect(page.getByText("0 of 1 handed in")).toBeVisible();

  await expect(start(student)).toBeVisible({ timeout: 30_000 });
  await start(student).tap();
  await expect(student.getByText("Thursday", { exact: true })).toBeVisible();
  for (const number of [1, 2, 3]) {
    await expect(place(student, number, 3)).toBeVisible();
    await answerBy(student, items, number === 2 ? "wrongly" : "rightly");
  }
  await handIn(student).tap();
  await expect(student.getByRole("heading", { name: "Two of three right" })).toBeVisible();
  await expect(student.getByRole("button", { name: "Copy the link to this quiz" })).toHaveCount(0);
  await expect(page.getByText("1 of 1 handed in")).toBeVisible({ timeout: 20_000 });

  await student.getByRole("link", { name: "Back to your class" }).tap();
  await expect(student.getByText("best: 2 of 3 right")).toBeVisible();
  await student.getByRole("link", { name: /^Take it once more/ }).tap();
  for (const number of [1, 2, 3]) {
    await expect(place(student, number, 3)).toBeVisible();
    await answerBy(student, items, "rightly");
  }
  await handIn(student).tap();
  await expect(student.getByRole("heading", { name: "All three right" })).toBeVisible();
  await student.getByRole("link", { name: "Back to your class" }).tap();
  await expect(student.getByText("best: 3 of 3 right")).toBeVisible();
  await expect(student.getByText("0 of 2 attempts left")).toBeVisible();
  await expect(student.getByRole("link", { name: /^(Start|Take it)/ })).toHaveCount(0);
});

test("each answer is explained at once where the teacher wants that", async ({ page, student }) => {
  const room = await classroom(page);
  await join(student, room.code);
  const { id } = await give(page, room, { feedback: "after each" });
  await student.goto(`/quiz?assignment=${id}`);
  for (const number of [1, 2, 3]) {
    await expect(place(student, number, 3)).toBeVisible();
    await answerBy(student, room.items, "rightly");
    await expect(student.getByText("Right.", { exact: true })).toBeVisible();
    await (number < 3 ? next(student) : seeResult(student)).tap();
  }
  await expect(student.getByRole("heading", { name: "All three right" })).toBeVisible();
});

test("what was answered is there after a reload and in another tab, in the same order, and counts once", async ({
  page,
  student,
}) => {
  const room = await classroom(page);
  await join(student, room.code);
  const { id } = await give(page, room);
  await student.goto(`/quiz?assignment=${id}`);
  await expect(place(student, 1, 3)).toBeVisible();
  await answerBy(student, room.items, "rightly");
  await expect(place(student, 2, 3)).toBeVisible();
  const second = await student.locator("#stem").textContent();
  await student.reload();
  await expect(place(student, 2, 3)).toBeVisible();
  expect(await student.locator("#stem").textContent()).toBe(second);

  const tab = await student.context().newPage();
  await tab.goto(`/quiz?assignment=${id}`);
  await expect(place(tab, 2, 3)).toBeVisible();
  await answerBy(tab, room.items, "rightly");
  await expect(place(tab, 3, 3)).toBeVisible();
  await answerBy(student, room.items, "wrongly");
  await expect(student.getByRole("progressbar", { name: "2 of 3 questions answered" })).toBeVisible();
  await answerBy(tab, room.items, "rightly");
  await handIn(tab).tap();
  await expect(tab.getByRole("heading", { name: "All three right" })).toBeVisible();
  await student.goto("/");
  await expect(student.getByText("3 of 3 right")).toBeVisible();
});

test("answers that are shown when the window closes are shown then, and not before", async ({
  page,
  student,
  server,
}) => {
  test.slow();
  const room = await classroom(page);
  await join(student, room.code);
  const { id } = await give(page, room, { feedback: "after the window", closes: 30 });
  await student.goto(`/quiz?assignment=${id}`);
  await expect(student.getByText(/^\d+ minutes left, until today, \d\d:\d\d$/)).toBeVisible();
  for (const number of [1, 2, 3]) {
    await expect(place(student, number, 3)).toBeVisible();
    await answerBy(student, room.items, number === 1 ? "rightly" : "wrongly");
  }
  await expect(student.getByText("It is explained when you have handed in.")).toHaveCount(0);
  await handIn(student).tap();
  await expect(student.getByRole("heading", { name: "Handed in" })).toBeVisible();
  await expect(student.getByText(/^Thursday: all 3 questions answered, handed in today/)).toBeVisible();
  await expect(student.getByText(/^Your teacher shows the answers after today, \d\d:\d\d\.$/)).toBeVisible();
  await checkEveryLook(student, "handed in, not told");
  await student.goto("/");
  await expect(student.getByText("Handed in")).toBeVisible();
  await expect(student.getByText(/of 3 right/)).toHaveCount(0);
  await student.goto(`/class?id=${room.school}`);
  await expect(student.getByText(/Handed in\. Your teacher shows the answers after/)).toBeVisible();

  await server.kill();
  await server.start(32 * 60_000);
  await student.getByRole("link", { name: /^What you handed in/ }).tap();
  await expect(student.getByRole("heading", { name: "One of three right" })).toBeVisible();
  await server.kill();
  await server.start();
});

test.describe("with requests that fail", () => {
  test.use({ provoked: failedRequest });

  test("who loses the connection before the end is told what counts, when it is back", async ({
    page,
    student,
    server,
  }) => {
    test.slow();
    const room = await classroom(page);
    await join(student, room.code);
    const { id } = await give(page, room, { minutes: 2 });
    await student.goto(`/quiz?assignment=${id}`);
    await expect(student.getByText(/^1 minute left/)).toBeVisible();
    await answerBy(student, room.items, "rightly");
    await expect(place(student, 2, 3)).toBeVisible();
    await server.kill();
    await server.start(105_000);
    await student.reload();
    await expect(student.getByText(/^Less than a minute left/)).toBeVisible();
    await student.context().setOffline(true);
    await answerBy(student, room.items, "rightly");
    await expect(student.getByText("Not sent yet: no connection.").first()).toBeVisible();
    await expect(student.getByRole("heading", { name: "The time is over" })).toBeFocused({ timeout: 30_000 });
    await expect(student.getByText("The server cannot be reached.")).toBeVisible({ timeout: 20_000 });
    await checkEveryLook(student, "time over, no connection");
    await server.kill();
    await server.start(150_000);
    await student.context().setOffline(false);
    await expect(student.getByRole("heading", { name: "One of three right" })).toBeVisible({ timeout: 20_000 });
    await expect(student.getByText("two not answered")).toBeVisible();
    await server.kill();
    await server.start();
  });

  test("an answer that was on its way at the end counts", async ({ page, student, server }) => {
    test.slow();
    const room = await classroom(page);
    await join(student, room.code);
    const { id } = await give(page, room, { minutes: 2 });
    await student.goto(`/quiz?assignment=${id}`);
    await expect(place(student, 1, 3)).toBeVisible();
    await server.kill();
    await server.start(95_000);
    await student.reload();
    await expect(place(student, 1, 3)).toBeVisible();
    await student.route("**/attempt.answer*", async (route) => {
      // Whichever of several sendings comes first, the others may come when the result is there already.
      const over = student.getByRole("heading", { name: /^(The time is over|One of three right)$/ });
      await expect(over).toBeVisible({ timeout: 60_000 });
      await route.continue();
    });
    await answerBy(student, room.items, "rightly");
    await expect(student.getByRole("heading", { name: "One of three right" })).toBeVisible({ timeout: 80_000 });
    await server.kill();
    await server.start();
  });

  test("an answer after the end is refused, with a plain word about what counts", async ({ page, student }) => {
    const room = await classroom(page);
    await join(student, room.code);
    const given = await give(page, room);
    await student.goto(`/quiz?assignment=${given.id}`);
    await expect(place(student, 1, 3)).toBeVisible();
    await answerBy(student, room.items, "rightly");
    await expect(place(student, 2, 3)).toBeVisible();
    await changeWindow(page, given, { opens: -60, closes: -1 });
    await answerBy(student, room.items, "rightly");
    await expect(student.getByRole("heading", { name: "The time is over" })).toBeVisible();
    await expect(student.getByText(/^The time was over on .+ \(UTC\), so this answer was not taken\.$/)).toBeVisible();
    await expect(
      student.getByText("What came in time is handed in and counts: answers to 1 of 3 questions."),
    ).toBeVisible();
    await checkEveryLook(student, "an answer after the end");
    await student.getByRole("link", { name: "See your result" }).tap();
    await expect(student.getByRole("heading", { name: "One of three right" })).toBeVisible();
  });

  test("what was not given, is not open, or has no attempt left says so", async ({ page, student }) => {
    const room = await classroom(page);
    await join(student, room.code);
    const coming = await give(page, room, { opens: 60 });
    const once = await give(page, room);
    await student.goto(`/quiz?assignment=${coming.id}`);
    await expect(student.getByRole("heading", { name: "It is not open yet" })).toBeVisible();
    await student.goto("/quiz?assignment=unknown");
    await expect(student.getByRole("heading", { name: "Nothing was given to you here" })).toBeVisible();
    await checkEveryLook(student, "nothing given");
    const { id } = (await apiCall(student, "assignment.start", { assignment: once.id })) as { readonly id: string };
    await apiCall(student, "attempt.finish", { attempt: id });
    await student.goto(`/quiz?assignment=${once.id}`);
    await expect(student.getByRole("heading", { name: "You have no attempt left" })).toBeVisible();
    await page.goto("/desk/assignment?id=unknown");
    await expect(page.getByRole("heading", { name: "Nothing was given to you here" })).toBeVisible();
    await page.goto(`/desk/assignment?class=${room.school}`);
    await page.getByLabel("Opens").fill("2027-03-28T02:30");
    await page.getByLabel("Time zone").selectOption("Europe/Berlin");
    await page.getByRole("button", { name: "Give it to the class" }).click();
    await expect(page.getByText("There is no 02:30 on 2027-03-28 in Europe/Berlin")).toBeVisible();
    await expect(page.getByLabel("Opens")).toHaveValue("2027-03-28T02:30");
  });
});

test("a teacher changes what was given, and takes it back after a question", async ({ page, student }) => {
  const room = await classroom(page);
  await join(student, room.code);
  await give(page, room, { closes: 60 });
  await page.goto(`/desk/class?id=${room.school}`);
  await page.getByRole("link", { name: /^Change/ }).click();
  await page.getByLabel("Title").fill("Friday");
  await page.getByLabel("Closes").fill("");
  await page.getByLabel("Attempts").fill("3");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText(/no end · 3 attempts/)).toBeVisible();
  await student.goto(`/class?id=${room.school}`);
  await expect(student.getByText("3 of 3 attempts left")).toBeVisible();

  await page.getByRole("button", { name: "Take back…: Friday" }).click();
  const question = page.getByRole("dialog", { name: "Take back “Friday”?" });
  await question.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Take back…: Friday" }).click();
  await question.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Taken back: Friday")).toBeVisible();
  await expect(page.getByText("Nothing yet. Give the class one of your sets")).toBeVisible();
});

test("every state of what is given is accessible and fits", async ({ page, student }) => {
  test.slow();
  await page.goto("/desk/assignment");
  await expect(page.getByText("You have no set with questions yet.")).toBeVisible();
  await checkEveryLook(page, "giving, without a set");
  const room = await classroom(page);
  await join(student, room.code);
  await page.goto(`/desk/class?id=${room.school}`);
  await expect(page.getByText("Nothing yet. Give the class")).toBeVisible();
  await checkEveryLook(page, "class, nothing given");
  await student.goto(`/class?id=${room.school}`);
  await expect(student.getByText("Nothing yet.")).toBeVisible();
  await checkEveryLook(student, "student's class, nothing given");
  await page.getByRole("link", { name: "Give a set" }).click();
  await expect(page.getByLabel("Set", { exact: true })).toBeVisible();
  await checkEveryLook(page, "giving");
  const open = await give(page, room, { closes: 30, attempts: 3 });
  await give(page, room, { opens: 90, closes: 900, minutes: 20, feedback: "never" });
  const over = await give(page, room, { closes: 30 });
  await changeWindow(page, over, { opens: -60, closes: -1 });
  await page.goto(`/desk/class?id=${room.school}`);
  await expect(page.getByText("0 of 1 handed in").first()).toBeVisible();
  await checkEveryLook(page, "class, with what was given");
  await page.getByRole("button", { name: "Take back…: Thursday" }).first().click();
  await checkEveryLook(page, "taking back");
  await page.keyboard.press("Escape");
  await page
    .getByRole("link", { name: /^Change/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "Save the change" })).toBeVisible();
  await checkEveryLook(page, "changing");
  await student.reload();
  for (const name of ["Open now", "Coming", "Over"]) {
    await expect(student.getByRole("heading", { name, exact: true })).toBeVisible();
  }
  await checkEveryLook(student, "student's class, with what was given");
  await student.goto(`/quiz?assignment=${open.id}`);
  await expect(place(student, 1, 3)).toBeVisible();
  await expect(student.getByText(/minutes left, until/)).toBeVisible();
  await checkEveryLook(student, "a question that was given");
});
