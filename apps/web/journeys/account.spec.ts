import type { Page } from "@playwright/test";
import { checkEveryLook } from "./check.ts";
import { expect, test } from "./journey.ts";
import { listenIn } from "./listening.ts";
import { tabTo } from "./tab-to.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const password = "correct horse battery";
let people = 0;
const newEmail = () => `teacher${people++}.${process.pid}@example.org`;

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const signedInAs = (page: Page, email: string) => expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
const isAsked = (page: Page) => expect(page.getByRole("button", { name: "Confirm" })).toBeVisible();
const quizLeft = (page: Page) => page.getByRole("link", { name: /Continue the quiz you left/ });

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto("/account");
  await page.getByLabel("Make an account").check();
  await field(page, "E-mail").fill(email);
  await field(page, "Password").fill(password);
  await press(page, "Make the account");
  await signedInAs(page, email);
}

async function signIn(page: Page, email: string, by = password): Promise<void> {
  await page.goto("/account");
  await field(page, "E-mail").fill(email);
  await field(page, "Password").fill(by);
  await press(page, "Sign in");
}

async function startQuiz(page: Page, seed: string): Promise<void> {
  await page.goto(`/quiz?seed=${seed}&length=3`);
  await isAsked(page);
}

test("who signs up finds the study in another browser, by the keys alone and by ear", async ({
  page,
  browser,
  baseURL,
}) => {
  const said = await listenIn(page.context());
  await startQuiz(page, "account");
  await page.goto("/yours");
  await tabTo(page, page.getByRole("link", { name: "an account" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/account");
  await tabTo(page, page.getByLabel("Sign in"));
  await page.keyboard.press("ArrowRight");
  const email = newEmail();
  await tabTo(page, field(page, "E-mail"));
  await page.keyboard.type(email);
  await tabTo(page, field(page, "Password"));
  await page.keyboard.type("too short");
  await page.keyboard.press("Enter");
  await expect(page.getByText("at least 10 characters: this one has 9")).toBeVisible();
  await expect(field(page, "Password")).toBeFocused();
  await expect(field(page, "E-mail")).toHaveValue(email);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await signedInAs(page, email);
  await expect(page.getByText("Your account is made.")).toBeFocused();
  expect(said.join("\n")).toContain("Your account is made.");

  await using context = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await context.newPage();
  await signIn(other, email);
  await signedInAs(other, email);
  await other.getByRole("link", { name: "Go on with your quizzes and cards" }).click();
  await expect(quizLeft(other)).toBeVisible();
});

test("a wrong password is told beside its field, and what was typed stays", async ({ page, browser, baseURL }) => {
  const email = newEmail();
  await signUp(page, email);
  await using context = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await context.newPage();
  await signIn(other, email, "not this one");
  await expect(other.getByText("open no account")).toBeVisible();
  await expect(field(other, "Password")).toBeFocused();
  await expect(field(other, "Password")).toHaveAttribute("aria-invalid", "true");
  await expect(field(other, "E-mail")).toHaveValue(email);
  await other.getByLabel("Make an account").check();
  await expect(field(other, "E-mail")).toHaveValue(email);
  await field(other, "Password").fill(password);
  await press(other, "Make the account");
  await expect(other.getByText("No account could be made with this e-mail.")).toBeVisible();
});

test("what was studied as a guest is left only if that is meant", async ({ page, browser, baseURL }) => {
  const email = newEmail();
  await signUp(page, email);
  await using context = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await context.newPage();
  await startQuiz(other, "guest");
  await signIn(other, email);
  await expect(other.getByText("This browser has quizzes or cards of its own")).toBeVisible();
  await other.goto("/");
  await expect(quizLeft(other)).toBeVisible();
  await signIn(other, email);
  await press(other, "Sign in, and leave what is here");
  await signedInAs(other, email);
  await other.goto("/");
  await expect(other.getByText("A question, with its proof")).toBeVisible();
  await expect(quizLeft(other)).toHaveCount(0);
});

test("a forgotten password is set anew by the link on the server’s console", async ({ page, server }) => {
  const email = newEmail();
  await signUp(page, email);
  await press(page, "Sign out here");
  await expect(page.getByText("Signed out.")).toBeFocused();
  await page.getByLabel("Forgotten the password").check();
  await field(page, "E-mail").fill(email);
  await press(page, "Ask for a link");
  await expect(page.getByText("the link is on the server’s console now")).toBeVisible();
  await expect.poll(() => server.log).toContain(`A new password for ${email}`);
  const link = new RegExp(`${email.replaceAll(".", "\\.")}.*: (http\\S+)`).exec(server.log)?.[1] ?? "";

  await page.goto(link);
  await field(page, "The new password").fill("another long one");
  await press(page, "Set the password");
  await expect(page.getByText("The password is changed")).toBeFocused();
  await page.goto("/");
  await page.goto(link);
  await field(page, "The new password").fill("a third long one");
  await press(page, "Set the password");
  await expect(page.getByText("This link does not work, or not any more")).toBeFocused();
  await page.getByRole("link", { name: "Ask for a new link" }).click();
  await signIn(page, email, "another long one");
  await signedInAs(page, email);
});

test("signing out everywhere ends the other browser, and a new password does too", async ({
  page,
  browser,
  baseURL,
}) => {
  const email = newEmail();
  await startQuiz(page, "everywhere");
  await signUp(page, email);
  await using context = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await context.newPage();
  await signIn(other, email);
  await signedInAs(other, email);

  await field(page, "The password so far").fill(password);
  await field(page, "The new password").fill("another long one");
  await press(page, "Change it");
  await expect(page.getByText("Changed. Every other browser is signed out.")).toBeVisible();
  await expect(field(page, "The password so far")).toHaveValue("");
  await other.goto("/");
  await expect(other.getByText("A question, with its proof")).toBeVisible();
  await other.goto("/account");
  await expect(other.getByText("You were signed out of this browser")).toBeVisible();
  await signIn(other, email, "another long one");
  await signedInAs(other, email);

  await press(other, "Sign out everywhere");
  await expect(other.getByText("Signed out, here and everywhere else.")).toBeFocused();
  await page.goto("/");
  await expect(page.getByText("A question, with its proof")).toBeVisible();
  await expect(quizLeft(page)).toHaveCount(0);
  await signIn(page, email, "another long one");
  await signedInAs(page, email);
  await page.goto("/");
  await expect(quizLeft(page)).toBeVisible();
});

test("the account is deleted without the study, or with it", async ({ page }) => {
  const email = newEmail();
  await startQuiz(page, "deleted");
  await signUp(page, email);
  const question = page.getByRole("dialog", { name: "Delete the account?" });
  await page.getByRole("button", { name: "Delete the account…" }).press("Enter");
  await question.getByLabel("Your password, to be sure").fill("not this one");
  await question.getByRole("button", { name: "Delete it" }).press("Enter");
  await expect(question.getByText("This is not your password.")).toBeVisible();
  await question.getByRole("button", { name: "Keep it" }).press("Enter");
  await expect(question).toBeHidden();
  await page.getByRole("button", { name: "Delete the account…" }).press("Enter");
  await question.getByLabel("Your password, to be sure").fill(password);
  await page.keyboard.press("Enter");
  await expect(
    page.getByText("The account is deleted. Your quizzes and cards are still in this browser."),
  ).toBeFocused();
  await page.goto("/");
  await expect(quizLeft(page)).toBeVisible();

  await signUp(page, email);
  await page.getByRole("button", { name: "Delete the account…" }).press("Enter");
  await question.getByLabel("are erased too, everywhere").check();
  await question.getByLabel("Your password, to be sure").fill(password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("and all that was studied with it")).toBeFocused();
  await page.goto("/");
  await expect(page.getByText("A question, with its proof")).toBeVisible();
  await expect(quizLeft(page)).toHaveCount(0);
});

test("every state of an account is accessible and fits", async ({ page, browser, baseURL }) => {
  test.slow();
  await page.goto("/account");
  await expect(field(page, "E-mail")).toBeVisible();
  await checkEveryLook(page, "account, signed out");
  await press(page, "Sign in");
  await expect(page.getByText("Type your e-mail address.")).toBeVisible();
  await checkEveryLook(page, "account, problems");
  await page.getByLabel("Forgotten the password").check();
  await field(page, "E-mail").fill("nobody@example.org");
  await press(page, "Ask for a link");
  await expect(page.getByText("the link is on the server’s console now")).toBeVisible();
  await checkEveryLook(page, "account, a link asked for");
  await page.getByLabel("Make an account").check();
  await checkEveryLook(page, "account, to be made");
  const email = newEmail();
  await signUp(page, email);
  await checkEveryLook(page, "account, signed in");
  await press(page, "Delete the account…");
  await checkEveryLook(page, "account, to be deleted");

  await using context = await browser.newContext({ baseURL: baseURL ?? "", reducedMotion: "reduce" });
  const other = await context.newPage();
  await startQuiz(other, "guest");
  await signIn(other, email);
  await expect(other.getByText("This browser has quizzes or cards of its own")).toBeVisible();
  await checkEveryLook(other, "account, something would be left");
  await press(other, "Sign in, and leave what is here");
  await signedInAs(other, email);
  await press(other, "Sign out everywhere");
  await expect(other.getByText("Signed out, here and everywhere else.")).toBeVisible();
  await page.goto("/account");
  await expect(page.getByText("You were signed out of this browser")).toBeVisible();
  await checkEveryLook(page, "account, signed out from elsewhere");

  await page.goto("/account/reset#token");
  await expect(field(page, "The new password")).toBeVisible();
  await checkEveryLook(page, "a new password");
  await page.goto("/account/reset");
  await expect(page.getByText("This link does not work")).toBeVisible();
  await checkEveryLook(page, "a link that does not work");
});
