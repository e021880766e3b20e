import type { Browser, Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { schoolClass } from "../gallery/classes.ts";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { tabTo } from "./tab-to.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Another device, with a phone's screen. */
async function phone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? "", viewport: { width: 360, height: 740 } });
  return context.newPage();
}

/** Opens a class of this browser's, which these students have joined. */
async function openClass(page: Page, names: readonly string[] = []) {
  const made = await schoolClass(page, "History 7b", names);
  await page.goto(`/desk/class?id=${made.id}`);
  await expect(heading(page, "History 7b")).toBeVisible();
  return made;
}

test("a teacher makes a class, and sees a student who joins from a phone by its link", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/desk");
  await page.getByRole("main").getByRole("link", { name: "your classes" }).press("Enter");
  await expect(page.getByText("No classes yet.")).toBeVisible();
  await tabTo(page, page.getByLabel("New class: its name"));
  await page.keyboard.type("History 7b");
  await page.keyboard.press("Enter");
  await expect(heading(page, "No students yet")).toBeVisible();
  await tabTo(page, button(page, "Copy the link to join"));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const student = await phone(browser, baseURL);
  await student.goto(link);
  await expect(heading(student, "Join “History 7b”")).toBeVisible();
  await student.getByLabel("Your name").fill("Anna Kovács");
  await button(student, "Join the class").click();
  await expect(heading(student, "You are in “History 7b”")).toBeFocused();
  const words = student.getByRole("region", { name: "Write these six words down" }).getByRole("listitem");
  await expect(words).toHaveCount(6);
  const phrase = (await words.allInnerTexts()).map((word) => word.replace(/^\d+\s*/, "")).join(" ");

  // Nobody loads the teacher's page again.
  await expect(heading(page, "1 student")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Anna Kovács/ })).toBeVisible();

  await student.getByRole("link", { name: "To the class" }).click();
  await expect(student.getByText("You are in this class as Anna Kovács.")).toBeVisible();
  const address = student.url();
  await student.goto("/");
  await student.getByRole("link", { name: /^Your class: History 7b/ }).click();
  await expect(student).toHaveURL(address);
  await student.goto(link);
  await expect(student.getByText("You have joined already, as Anna Kovács.")).toBeVisible();

  const laptop = await phone(browser, baseURL);
  await laptop.goto("/yours");
  await laptop.getByLabel("The six words").fill(phrase);
  await button(laptop, "Open").click();
  await expect(laptop.getByText("Opened:")).toBeVisible();
  await laptop.goto(address);
  await expect(laptop.getByText("You are in this class as Anna Kovács.")).toBeVisible();
  await expect(heading(page, "1 student")).toBeVisible();
  await student.context().close();
  await laptop.context().close();
});

test.describe("what is refused", () => {
  test.use({ provoked: failedRequest });

  test("a code is typed by hand, also wrongly, and a name that is taken is pointed out", async ({
    page,
    browser,
    baseURL,
  }) => {
    const { code } = await openClass(page, ["Anna"]);
    const student = await phone(browser, baseURL);
    await student.goto("/");
    await student.getByRole("contentinfo").getByRole("link", { name: "Join a class" }).click();
    const field = student.getByLabel("The code");
    await tabTo(student, field);
    for (const [typed, told] of [
      [code.slice(0, 7), "A code has 8 letters and digits; there are 7 here."],
      [`${code.slice(0, 7)}0`, "“0” is in no code."],
      [`${code.slice(0, 7)}${code.endsWith("3") ? "4" : "3"}`, "No class has this code."],
    ] as const) {
      await student.keyboard.press("ControlOrMeta+a");
      await student.keyboard.type(typed);
      await student.keyboard.press("Enter");
      await expect(student.getByText(told)).toBeVisible();
      await expect(field).toHaveValue(typed);
      await expect(field).toBeFocused();
    }
    await student.keyboard.press("ControlOrMeta+a");
    await student.keyboard.type(` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`);
    await student.keyboard.press("Enter");
    await expect(heading(student, "Join “History 7b”")).toBeFocused();
    await student.keyboard.press("Tab");
    await student.keyboard.type("ANNA");
    await student.keyboard.press("Enter");
    await expect(student.getByText("Somebody in this class has this name already.")).toBeVisible();
    await expect(student.getByLabel("Your name")).toHaveValue("ANNA");
    await student.keyboard.type(" K.");
    await student.keyboard.press("Enter");
    await expect(heading(student, "You are in “History 7b”")).toBeVisible();
    await expect(heading(page, "2 students")).toBeVisible();
    await student.context().close();
  });

  test("whoever guesses codes is told when to come back, and others are not kept from theirs", async ({
    page,
    browser,
    baseURL,
  }) => {
    const { code } = await openClass(page, []);
    const other = code.startsWith("3") ? `4${code.slice(1)}` : `3${code.slice(1)}`;
    await page.goto(`/join?code=${other}`);
    for (let index = 1; index < 10; index++) {
      await expect(page.getByText("No class has this code.")).toBeVisible();
      await Promise.all([page.waitForResponse("**/class.byCode*"), button(page, "Go on").click()]);
    }
    await button(page, "Go on").click();
    await expect(page.getByText("Too many codes of no class were typed from here. Try again in")).toBeVisible();
    await page.goto(`/join?code=${code}`);
    await expect(page.getByText("Try again in")).toBeVisible();
    await checkEveryLook(page, "too many codes");
    const student = await phone(browser, baseURL);
    await student.goto(`/join?code=${code}`);
    await expect(heading(student, "Join “History 7b”")).toBeVisible();
    await student.context().close();
  });

  test("a class is closed, gets another code, and is opened again", async ({ page, browser, baseURL }) => {
    const { code } = await openClass(page);
    const student = await phone(browser, baseURL);
    await button(page, "Close it").click();
    await expect(heading(page, "Closed for joining")).toBeVisible();
    await student.goto(`/join?code=${code}`);
    await expect(student.getByText("Nobody can join this class at the moment.")).toBeVisible();
    await checkEveryLook(student, "a closed class");
    await button(page, "Open it").click();
    await expect(heading(page, "Open for joining")).toBeVisible();
    await button(student, "Look again").click();
    await expect(student.getByLabel("Your name")).toBeVisible();

    await button(page, "New code…").click();
    const question = page.getByRole("dialog", { name: "Make a new code?" });
    await question.getByRole("button", { name: "Make a new code" }).click();
    await expect(question).toBeHidden();
    await expect(page.getByText(`${code.slice(0, 4)}-${code.slice(4)}`)).toHaveCount(0);
    await student.getByLabel("Your name").fill("Anna");
    await button(student, "Join the class").click();
    await expect(student.getByText("No class has this code.")).toBeVisible();
    await expect(student.getByLabel("Your name")).toHaveValue("Anna");
    await student.context().close();
  });

  test("two who are to have one name are told apart", async ({ page }) => {
    await openClass(page, ["Anna", "Boris"]);
    await button(page, "Change: Boris").click();
    await page.getByRole("dialog").getByLabel("Name").fill("anna");
    await button(page, "Save the name").click();
    await expect(page.getByText("Somebody else on the list has this name.")).toBeVisible();
    await expect(page.getByRole("dialog").getByLabel("Name")).toHaveValue("anna");
  });
});

test("with the keyboard alone a student is renamed, has more, is made one of two, and goes and comes back", async ({
  page,
}) => {
  await openClass(page, ["Anna", "Anna on the phone", "Boris"]);
  await expect(heading(page, "3 students")).toBeVisible();
  const choose = async (name: string) => {
    await tabTo(page, button(page, `Change: ${name}`));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name })).toBeVisible();
  };
  const undo = button(page, "Undo");

  await choose("Boris");
  await tabTo(page, page.getByLabel("Name", { exact: true }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Boris Ivanov");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Boris Ivanov" })).toBeVisible();
  await tabTo(page, page.getByLabel("Time, in percent"));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("25");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved").last()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button(page, "Change: Boris Ivanov")).toBeFocused();
  await expect(page.getByRole("row", { name: /^Boris Ivanov .*25% more time, 1 more attempt/ })).toBeVisible();

  await choose("Anna on the phone");
  await tabTo(page, page.getByLabel("What was done here counts as that of"));
  await page.keyboard.type("Anna");
  await tabTo(page, button(page, "Make them one"));
  await page.keyboard.press("Enter");
  await expect(page.getByText("“Anna on the phone” and “Anna” are one student: Anna.")).toBeVisible();
  await expect(heading(page, "2 students")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Anna also “Anna on the phone”/ })).toBeVisible();
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page, "3 students")).toBeFocused();

  await choose("Boris Ivanov");
  await tabTo(page, button(page, "Take off the list"));
  await page.keyboard.press("Enter");
  await expect(heading(page, "2 students")).toBeVisible();
  await expect(undo).toBeFocused();
  await page.reload();
  await page.getByText("Off the list: 1").press("Enter");
  await button(page, "Bring back: Boris Ivanov").press("Enter");
  await expect(heading(page, "3 students")).toBeFocused();
  await expect(page.getByRole("row", { name: /^Boris Ivanov/ })).toBeVisible();
});

test("who has lost the phrase gets a new one from the teacher", async ({ page, browser, baseURL }) => {
  const { id } = await openClass(page, ["Anna"]);
  await button(page, "Change: Anna").click();
  await button(page, "Make a new phrase").click();
  const words = page.getByRole("dialog").getByRole("listitem");
  await expect(words).toHaveCount(6);
  const phrase = (await words.allInnerTexts()).map((word) => word.replace(/^\d+\s*/, "")).join(" ");
  const student = await phone(browser, baseURL);
  await student.goto("/yours");
  await student.getByLabel("The six words").fill(phrase);
  await button(student, "Open").click();
  await expect(student.getByText("Opened:")).toBeVisible();
  await student.goto(`/class?id=${id}`);
  await expect(student.getByText("You are in this class as Anna.")).toBeVisible();
  await student.context().close();
});

test("the code is put on the wall, and on paper: one page with nothing but how to join", async ({ page }) => {
  const { code } = await openClass(page, ["Anna"]);
  const shown = `${code.slice(0, 4)}-${code.slice(4)}`;
  await button(page, "Put it on the wall").press("Enter");
  const wall = page.getByRole("dialog", { name: "The code, for the wall" });
  await expect(wall.getByText(shown)).toBeVisible();
  await expect(wall.getByRole("img", { name: new RegExp(`/join\\?code=${code}$`) })).toBeVisible();
  expect(await wall.evaluate((dialog) => [dialog.clientWidth, dialog.clientHeight])).toEqual([1280, 720]);
  await page.keyboard.press("Escape");
  await expect(button(page, "Put it on the wall")).toBeFocused();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  expect(text).toHaveLength(1);
  expect(text[0]).toContain(shown);
  expect(text[0]).toContain("History 7b");
  expect(text[0]).not.toContain("Anna");
});

test("a class is renamed, put away and brought back, and deleted only after a question", async ({ page }) => {
  await openClass(page, ["Anna"]);
  await button(page, "Rename").press("Enter");
  await page.getByLabel("Name of the class").fill("History 8b");
  await page.keyboard.press("Enter");
  await expect(heading(page, "History 8b")).toBeVisible();
  await expect(button(page, "Rename")).toBeFocused();
  await page.getByRole("link", { name: "Your classes" }).click();
  await expect(page.getByText("1 student · open:")).toBeVisible();
  await button(page, "Put away: History 8b").press("Enter");
  await expect(page.getByRole("link", { name: "History 8b" })).toHaveCount(0);
  await expect(button(page, "Undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "History 8b" })).toBeVisible();
  await button(page, "Put away: History 8b").click();
  await page.getByText("Put away: 1").click();
  await button(page, "Delete…: History 8b").click();
  const question = page.getByRole("dialog", { name: "Delete “History 8b”?" });
  await question.getByRole("button", { name: "Keep it" }).click();
  await button(page, "Delete…: History 8b").click();
  await question.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("No classes yet.")).toBeVisible();
  await expect(page.getByText("Put away: 1")).toHaveCount(0);
});

test("names in any script, of any length and with markup in them are shown as what they are", async ({ page }) => {
  const names = ["<b>Boris</b>", "שלום כהן", "W".repeat(80), "👩🏽‍🏫".repeat(80), "ロシュコフ"];
  await openClass(page, names);
  for (const name of names) await expect(page.getByRole("rowheader", { name, exact: true })).toBeVisible();
  await checkEveryLook(page, "a class, with strange names");
});

test("every state of a class is accessible and fits", async ({ page, browser, baseURL }) => {
  test.slow();
  await page.goto("/desk/classes");
  await expect(page.getByText("No classes yet.")).toBeVisible();
  await checkEveryLook(page, "classes, empty");
  await openClass(page);
  await checkEveryLook(page, "class, empty");
  const { code } = await openClass(page, ["Anna", "Anna on the phone", "Boris"]);
  await checkEveryLook(page, "class");
  await button(page, "Rename").click();
  await checkEveryLook(page, "class, renaming");
  await button(page, "Leave it").click();
  await button(page, "Put it on the wall").click();
  await checkEveryLook(page, "class, on the wall");
  await page.keyboard.press("Escape");
  await button(page, "New code…").click();
  await checkEveryLook(page, "class, a new code");
  await page.keyboard.press("Escape");
  await button(page, "Change: Boris").click();
  await button(page, "Make a new phrase").click();
  await expect(button(page, "Make another phrase")).toBeVisible();
  await checkEveryLook(page, "class, one student");
  await button(page, "Take off the list").click();
  await expect(button(page, "Undo")).toBeVisible();
  await page.getByText("Off the list: 1").click();
  await checkEveryLook(page, "class, one off the list");
  await page.goto("/desk/classes");
  await button(page, "Put away: History 7b").last().click();
  await page.getByText("Put away: 1").click();
  await checkEveryLook(page, "classes");

  const student = await phone(browser, baseURL);
  await student.goto("/join");
  await expect(student.getByLabel("The code")).toBeVisible();
  await checkEveryLook(student, "join");
  await student.goto("/class");
  await expect(student.getByText("You are in no class yet.")).toBeVisible();
  await checkEveryLook(student, "no classes of a student");
  await student.goto(`/join?code=${code}`);
  await expect(student.getByLabel("Your name")).toBeVisible();
  await checkEveryLook(student, "join, name");
  await student.getByLabel("Your name").fill("Clara");
  await button(student, "Join the class").click();
  await expect(student.getByText("Write these six words down")).toBeVisible();
  await checkEveryLook(student, "joined");
  await student.getByRole("link", { name: "To the class" }).click();
  await expect(student.getByText("You are in this class as Clara.")).toBeVisible();
  await checkEveryLook(student, "class of a student");
  await student.goto("/class");
  await expect(student.getByRole("link", { name: /^Your class/ })).toBeVisible();
  await checkEveryLook(student, "classes of a student");
  await student.goto("/");
  await expect(student.getByRole("link", { name: /^Your class/ })).toBeVisible();
  await checkEveryLook(student, "home, in a class");
  await student.context().close();
});

test.describe("at an address of no class", () => {
  test.use({ provoked: failedRequest });

  for (const [address, title] of [
    ["/desk/class", "This address names no class"],
    ["/desk/class?id=unknown", "This class is not kept for this browser"],
    ["/class?id=unknown", "This class is not kept for this browser"],
  ] as const) {
    test(`${address} says so, and leads on`, async ({ page }) => {
      await page.goto(address);
      await expect(heading(page, title)).toBeVisible();
      await checkEveryLook(page, address);
      await page
        .getByRole("main")
        .getByRole("link", { name: /^Your classes/ })
        .click();
      await expect(page.getByText("No classes yet.")).toBeVisible();
    });
  }
});
