import type { BrowserContext } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { place } from "./taking.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("from sign-up to a class that answers its first question takes fewer than 25 clicks and three minutes", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  let clicks = 0;
  /** Both hands are counted, the teacher's and the student's; to begin to type in a field is a click, too. */
  const countClicks = async (of: BrowserContext) => {
    await of.exposeFunction("clicked", () => {
      clicks += 1;
    });
    await of.addInitScript(() => addEventListener("pointerdown", () => Reflect.get(globalThis, "clicked")(), true));
  };
  await countClicks(context);
  const type = async (name: string, text: string) => {
    await page.getByLabel(name, { exact: true }).click();
    await page.keyboard.type(text);
  };
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const toDesk = () => page.getByRole("banner").getByRole("link", { name: "Desk" }).click();

  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "Account" }).click();
  await page.getByLabel("Make an account").click();
  await type("E-mail", `first.${process.pid}@example.org`);
  await type("Password", "correct horse battery");
  await press("Make the account");
  await expect(page.getByText(/^Signed in as/)).toBeVisible();

  await toDesk();
  await press("New set");
  await press("Add questions");
  await page.locator("summary", { hasText: "Kinds of question" }).click();
  await page.getByRole("checkbox", { name: /^Single choice/ }).click();
  await press("Draw by chance");
  await expect(page.getByText(/ are put in\.$/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await toDesk();
  await page.getByRole("main").getByRole("link", { name: "your classes" }).click();
  await type("New class: its name", "History 7b");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Give a set" }).click();
  await press("Give it to the class");
  await press("Copy the link to join");
  const address = await page.evaluate(() => navigator.clipboard.readText());

  const phone = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 360, height: 740 } });
  await countClicks(phone);
  const student = await phone.newPage();
  await student.goto(address);
  await student.getByLabel("Your name").click();
  await student.keyboard.type("Anna Kovács");
  await student.getByRole("button", { name: "Join the class" }).click();
  await student.getByRole("link", { name: "To the class" }).click();
  await student.getByRole("link", { name: /^Start/ }).click();
  await expect(place(student, 1, 5)).toBeVisible();
  await student.getByRole("radio").first().click();
  await student.getByRole("button", { name: "Confirm" }).click();
  await expect(student.getByRole("progressbar", { name: "1 of 5 questions answered" })).toBeVisible();

  expect(clicks).toBeLessThan(25);
  await phone.close();
});
