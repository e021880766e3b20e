import type { Browser, Page } from "@playwright/test";
import { checkEveryLook } from "./check.ts";
import { expect, failedRequest, test } from "./journey.ts";
import { KeyDevice } from "./key-device.ts";
import { listenIn } from "./listening.ts";
import { tabTo } from "./tab-to.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const password = "correct horse battery";
let people = 0;
const newEmail = () => `keeper${people++}.${process.pid}@example.org`;

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const passkeys = (page: Page) => page.getByRole("region", { name: "Passkeys" });
const signedInAs = (page: Page, email: string) => expect(page.getByText(`Signed in as ${email}`)).toBeVisible();

async function signedUp(page: Page): Promise<string> {
  const email = newEmail();
  if (new URL(page.url()).pathname !== "/account") await page.goto("/account");
  await page.getByLabel("Make an account").check();
  await field(page, "E-mail").fill(email);
  await field(page, "Password").fill(password);
  await button(page, "Make the account").click();
  await signedInAs(page, email);
  return email;
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await field(page, "Name of the passkey").fill(name);
  await field(page, "Your password, so that nobody else adds one").fill(password);
  await button(page, "Add a passkey").click();
}

/** Another computer, to which a password manager has brought what the first one's device keeps. */
async function elsewhere(browser: Browser, { baseURL, device }: { baseURL: string | undefined; device: KeyDevice }) {
  const context = await browser.newContext({ baseURL: baseURL ?? "", reducedMotion: "reduce" });
  const page = await context.newPage();
  const own = await KeyDevice.in(page);
  await own.touches(false);
  await own.copyOf(device);
  return { page, device: own, [Symbol.asyncDispose]: () => context.close() };
}

test("a passkey is added, signs in, is renamed and removed, by the keys alone and by ear", async ({ page }) => {
  const said = await listenIn(page.context());
  const email = await signedUp(page);
  const device = await KeyDevice.in(page);
  await expect(passkeys(page).getByText("You have none yet.")).toBeVisible();

  await tabTo(page, field(page, "Name of the passkey"));
  await page.keyboard.type("School laptop");
  await page.keyboard.press("Enter");
  await expect(passkeys(page).getByText("Type your password.")).toBeVisible();
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(passkeys(page).getByText("Added: “School laptop”. It signs you in from now on.")).toBeFocused();
  expect(await device.kept()).toBe(1);
  await expect(field(page, "Name of the passkey")).toHaveValue("");
  await expect(passkeys(page).getByRole("listitem")).toContainText(/Added today at .*, not used yet/);

  await device.touches(false);
  await tabTo(page, button(page, "Sign out here"));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Signed out.")).toBeFocused();
  await tabTo(page, button(page, "Sign in with a passkey"));
  await device.touches(true);
  await page.keyboard.press("Enter");
  await signedInAs(page, email);
  await expect(passkeys(page).getByRole("listitem")).toContainText("last used today");

  await tabTo(page, button(page, "Rename: School laptop"));
  await page.keyboard.press("Enter");
  await expect(field(page, "New name")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("At home");
  await page.keyboard.press("Enter");
  await expect(passkeys(page).getByText("Renamed: “At home”.")).toBeVisible();

  await tabTo(page, button(page, "Remove…: At home"));
  await page.keyboard.press("Enter");
  const question = page.getByRole("dialog", { name: "Remove “At home”?" });
  await expect(question).toContainText("Your e-mail and your password still do.");
  await tabTo(page, question.getByRole("button", { name: "Remove it" }));
  await page.keyboard.press("Enter");
  await expect(passkeys(page).getByText("Removed: “At home”.")).toBeFocused();
  await expect(passkeys(page).getByText("You have none yet.")).toBeVisible();
  expect(said.join("\n")).toContain("Removed: “At home”.");

  await device.touches(false);
  await button(page, "Sign out here").click();
  await device.touches(true);
  await button(page, "Sign in with a passkey").click();
  await expect(page.getByText("This passkey opens no account here, or not any more.")).toBeVisible();
});

test("the sign-in form offers the passkey where the e-mail is typed", async ({ page, browser, baseURL }) => {
  const email = await signedUp(page);
  const device = await KeyDevice.in(page);
  await addPasskey(page, "Password manager");
  await expect(passkeys(page).getByText("Added: “Password manager”.")).toBeVisible();
  await using other = await elsewhere(browser, { baseURL, device });
  await other.device.touches(true);
  await other.page.goto("/account");
  await signedInAs(other.page, email);
});

test("what was studied as a guest is left only if that is meant", async ({ page, browser, baseURL }) => {
  const email = await signedUp(page);
  const device = await KeyDevice.in(page);
  await addPasskey(page, "Password manager");
  await expect(passkeys(page).getByText("Added: “Password manager”.")).toBeVisible();
  await using other = await elsewhere(browser, { baseURL, device });
  await other.page.goto("/quiz?seed=guest&length=3");
  await expect(other.page.getByRole("button", { name: "Confirm" })).toBeVisible();
  await other.page.goto("/account");
  await other.device.touches(true);
  await button(other.page, "Sign in with a passkey").click();
  await expect(other.page.getByText("This browser has quizzes or cards of its own")).toBeVisible();
  await checkEveryLook(other.page, "passkey, something would be left");
  await button(other.page, "Sign in with the passkey, and leave what is here").click();
  await signedInAs(other.page, email);
});

test("what a device cannot or will not do is told, and what was typed stays", async ({ page }) => {
  await signedUp(page);
  const device = await KeyDevice.in(page);
  await field(page, "Your password, so that nobody else adds one").fill("not this one");
  await field(page, "Name of the passkey").fill("School laptop");
  await button(page, "Add a passkey").click();
  await expect(passkeys(page).getByText("This is not your password.")).toBeVisible();
  await device.verifies(false);
  await addPasskey(page, "School laptop");
  await expect(passkeys(page).getByText(/Nothing was changed|cannot keep one/)).toBeVisible();
  await expect(field(page, "Name of the passkey")).toHaveValue("School laptop");
  await checkEveryLook(page, "passkeys, none was made");
  await device.verifies(true);
  await button(page, "Add a passkey").click();
  await expect(passkeys(page).getByText("Added: “School laptop”.")).toBeVisible();
  await addPasskey(page, "School laptop, again");
  await expect(passkeys(page).getByText("This device has a passkey for your account already.")).toBeVisible();
  expect(await device.kept()).toBe(1);
});

test("an address that is a number has no passkeys, and says so", async ({ page, server }) => {
  await page.goto(server.url.replace("localhost", "127.0.0.1").concat("/account"));
  await button(page, "Sign in with a passkey").click();
  await expect(page.getByText("Passkeys need an address with a name")).toBeVisible();
});

test.describe("at an address that is not safe", () => {
  // What Chromium says itself of headers that it then ignores.
  test.use({ provoked: /Cross-Origin-Opener-Policy|origin-keyed agent cluster/ });

  test("there are no passkeys, and it is said where there are some", async ({ page, server }) => {
    await page.goto(server.url.replace("localhost", "0.0.0.0").concat("/account"));
    await expect(page.getByText("Passkeys work only where the address begins with https")).toBeVisible();
    await expect(button(page, "Sign in with a passkey")).toHaveCount(0);
    await checkEveryLook(page, "account, without passkeys");
    await signedUp(page);
    await expect(passkeys(page)).toContainText("Passkeys work only where the address begins with https");
    await expect(button(page, "Add a passkey")).toHaveCount(0);
  });
});

test("an account that is deleted is opened by no passkey", async ({ page }) => {
  await signedUp(page);
  const device = await KeyDevice.in(page);
  await addPasskey(page, "School laptop");
  await expect(passkeys(page).getByText("Added: “School laptop”.")).toBeVisible();
  await device.touches(false);
  await button(page, "Delete the account…").click();
  await field(page, "Your password, to be sure").fill(password);
  await button(page, "Delete it").click();
  await expect(page.getByText("The account is deleted.")).toBeVisible();
  await device.touches(true);
  await button(page, "Sign in with a passkey").click();
  await expect(page.getByText("This passkey opens no account here, or not any more.")).toBeVisible();
});

test.describe("without a connection", () => {
  test.use({ provoked: failedRequest });
  test("nothing is lost, and it is told", async ({ page }) => {
    await signedUp(page);
    const device = await KeyDevice.in(page);
    await addPasskey(page, "School laptop");
    await expect(passkeys(page).getByText("Added: “School laptop”.")).toBeVisible();
    await page.route("**/api/auth/passkeys.*", (call) => call.abort());
    await button(page, "Remove…: School laptop").click();
    await button(page, "Remove it").click();
    await expect(page.getByText("The server could not be reached, so nothing was changed.")).toBeVisible();
    expect(await device.kept()).toBe(1);
  });
});

test("every state of passkeys is accessible and fits", async ({ page }) => {
  test.slow();
  await page.goto("/account");
  await expect(button(page, "Sign in with a passkey")).toBeVisible();
  await checkEveryLook(page, "account, to sign in with a passkey");
  await signedUp(page);
  await checkEveryLook(page, "passkeys, none yet");
  await KeyDevice.in(page);
  await addPasskey(page, "Die Anmeldung vom Rechner im Lehrerzimmer, zweiter Stock oben");
  await expect(passkeys(page).getByText("Added: ")).toBeVisible();
  await checkEveryLook(page, "passkeys, one");
  await page.getByRole("button", { name: /^Rename: / }).click();
  await checkEveryLook(page, "passkeys, to be renamed");
  await button(page, "Leave it").click();
  await page.getByRole("button", { name: /^Remove…: / }).click();
  await checkEveryLook(page, "passkeys, to be removed");
});
